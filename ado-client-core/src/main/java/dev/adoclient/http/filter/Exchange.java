package dev.adoclient.http.filter;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.netty.Connection;

import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.RequestLine;
import dev.adoclient.observation.AdoObservationDocumentation.Events;

/**
 * One execution of a call, from its subscription to its end: what the filters need to
 * know of it, and how often it has been sent. It travels as an attribute of the request.
 */
public final class Exchange {

	private static final String ATTRIBUTE = Exchange.class.getName();

	private final RequestLine line;

	private final URI uri;

	private final ExchangeSettings settings;

	private final boolean safe;

	private final boolean repeatable;

	private final @Nullable BodyReader<?> reader;

	private final boolean json;

	private final Instant latest;

	private final NativeConnection connection = new NativeConnection();

	private final Disposable.Swap occupied = Disposables.swap();

	private volatile int attempts;

	private volatile boolean following;

	private volatile Observation observation = Observation.NOOP;

	/**
	 * Creates an execution that begins now.
	 * @param line what is asked, as it can be shown
	 * @param uri the address
	 * @param settings what the client's calls have in common
	 * @param safe whether the call can be repeated though the service may have acted
	 * @param repeatable whether the body can be sent again
	 * @param json whether the answer has to be JSON
	 * @param reader what reads the answer; {@code null} to stream it
	 */
	public Exchange(RequestLine line, URI uri, ExchangeSettings settings, boolean safe, boolean repeatable,
			boolean json, @Nullable BodyReader<?> reader) {
		this.line = line;
		this.uri = uri;
		this.settings = settings;
		this.safe = safe;
		this.repeatable = repeatable;
		this.json = json;
		this.reader = reader;
		this.latest = settings.timer().now().plus(settings.deadline());
	}

	static Exchange of(ClientRequest request) {
		return (Exchange) Objects.requireNonNull(request.attributes().get(ATTRIBUTE));
	}

	/**
	 * Returns the name of the request attribute that holds the execution.
	 */
	public static String attribute() {
		return ATTRIBUTE;
	}

	/**
	 * Returns what a response was read to.
	 */
	@SuppressWarnings("unchecked")
	public <T> Answer<T> answer(ClientResponse response) {
		return (Answer<T>) ((AnsweredResponse) response).answer();
	}

	/**
	 * Returns the address.
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * Ends the execution: what it occupied is free again. Whoever hands streamed content
	 * on says so when it is over, whatever came of it; that an answer has arrived is not
	 * its end, and whether anybody got it is only known out there.
	 */
	public void end() {
		this.occupied.dispose();
	}

	/**
	 * Takes note of where the request is about to be written to, and has interim answers
	 * skipped there. Does nothing over a connector that is not Reactor Netty's.
	 */
	public void writing(ClientHttpRequest request) {
		if (request.getNativeRequest() instanceof Connection connection) {
			InterimAnswers.skip(connection.channel().pipeline());
			this.connection.use(connection);
		}
	}

	/**
	 * Gives the execution up: the connection that serves it is closed, and nothing is
	 * left on it for anybody else.
	 */
	public void abandon() {
		this.connection.abandon();
	}

	/**
	 * Takes note of what is occupied until the end, in place of what was until now.
	 */
	void occupy(Disposable place) {
		this.occupied.update(place);
	}

	RequestLine line() {
		return this.line;
	}

	ExchangeSettings settings() {
		return this.settings;
	}

	boolean safe() {
		return this.safe;
	}

	/**
	 * Returns what a message adds where the service may have acted; nothing for a read.
	 */
	String doubt() {
		return this.safe ? "" : " Whether the write took effect is unknown.";
	}

	boolean repeatable() {
		return this.repeatable;
	}

	boolean json() {
		return this.json;
	}

	/**
	 * Returns whether the answer is handed on as it comes.
	 */
	public boolean isStreaming() {
		return this.reader == null;
	}

	@Nullable BodyReader<?> reader() {
		return this.reader;
	}

	Instant latest() {
		return this.latest;
	}

	int attempts() {
		return this.attempts;
	}

	/**
	 * Counts an attempt; following a redirect is part of the one that was redirected.
	 */
	@SuppressWarnings("NonAtomicVolatileUpdate") // attempts follow each other
	void sending() {
		if (!this.following) {
			this.attempts++;
		}
		this.following = false;
	}

	/**
	 * Takes note of what observes the execution.
	 */
	void observe(Observation observation) {
		this.observation = observation;
	}

	/**
	 * Tells that an attempt failed and another one follows.
	 */
	void retries(AdoException failure) {
		this.settings.counter().retries();
		tell(Events.RETRY, () -> "attempt " + this.attempts + " failed: " + failure.getClass().getSimpleName());
	}

	/**
	 * Tells that the execution begins to wait at the rate gate.
	 */
	void waitsAtGate(Duration wait) {
		this.settings.counter().waitsAtGate(wait);
		tell(Events.GATE_WAIT, () -> "waits " + wait + " at the rate gate");
	}

	/**
	 * Tells that the execution begins to wait for a place among the requests in flight.
	 */
	void waitsForPlace() {
		this.settings.counter().waitsForPlace();
		tell(Events.PLACE_WAIT, () -> "waits for a place among the requests in flight");
	}

	private void tell(Events event, Supplier<String> text) {
		if (!this.observation.isNoop()) {
			this.observation.event(Observation.Event.of(event.getName(), text.get()));
		}
	}

	/**
	 * Takes note that what is sent next follows a redirect.
	 */
	void redirected() {
		this.following = true;
	}

}
