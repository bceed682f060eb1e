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

import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.adoclient.error.AdoException;
import dev.adoclient.error.RequestLine;
import dev.adoclient.observation.AdoObservationDocumentation.Events;

/**
 * The state of one execution of a call, from its subscription to its end: what was asked,
 * by when, and how often it has been sent. It is an attribute of the request, so that
 * each filter can read it.
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
	 * @param line the request for messages and logs, without secrets
	 * @param uri the address
	 * @param settings what the client's calls have in common
	 * @param safe whether the call only reads, so that it can be sent again although the
	 * service may have handled it
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
	 * Returns the result that the reader made from a response.
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
	 * Ends the execution and frees its place among the requests in flight. For an answer
	 * that is read at once, the pipeline calls this. For streamed content, the code that
	 * passes the content on calls it when the content has ended, failed or been
	 * cancelled: until then the connection is in use.
	 */
	public void end() {
		this.occupied.dispose();
	}

	/**
	 * Is called before the request is written: remembers its connection, installs the
	 * handler that skips interim answers (1xx), and limits the silence of the service.
	 * Silence has no limit where content is streamed: there, a pause of the consumer
	 * would count as one. Does nothing with a connector that is not Reactor Netty's.
	 */
	public void writing(ClientHttpRequest request, Duration silence) {
		if (ReactorNetty.isPresent()) {
			ReactorNetty.prepare(request, this.connection, isStreaming() ? null : silence);
		}
	}

	/**
	 * Aborts the execution: closes its connection, so that no later call can read the
	 * rest of its answer from it.
	 */
	public void abandon() {
		this.connection.abandon();
	}

	/**
	 * Sets the place that is freed at the end. A place that was set before is freed now.
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
	 * Returns a sentence for messages of a write whose effect is unknown; empty for a
	 * read.
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
	 * Returns whether the content of the answer is streamed to the caller.
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
	 * Counts an attempt. A request that follows a redirect belongs to the attempt that
	 * was redirected, and is not counted.
	 */
	@SuppressWarnings("NonAtomicVolatileUpdate") // attempts follow each other
	void sending() {
		if (!this.following) {
			this.attempts++;
		}
		this.following = false;
	}

	/**
	 * Sets what observes the execution.
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
			ObservedCall.quietly(() -> this.observation.event(Observation.Event.of(event.getName(), text.get())));
		}
	}

	/**
	 * Says that the next request follows a redirect.
	 */
	void redirected() {
		this.following = true;
	}

}
