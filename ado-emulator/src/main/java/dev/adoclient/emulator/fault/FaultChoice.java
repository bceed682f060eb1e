package dev.adoclient.emulator.fault;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import org.jspecify.annotations.Nullable;

import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;

/** A fault that is still being said: where it strikes, and what it does. */
public final class FaultChoice {

	/** Marks an answer that the server has to cut; nobody outside sees it. */
	public static final String TRUNCATED = "Emulator-Truncated";

	private static final String COMMON = "Microsoft.VisualStudio.Services.Common.VssServiceException, "
			+ "Microsoft.VisualStudio.Services.Common";

	private final Faults faults;

	private final IntPredicate numbers;

	private @Nullable String method;

	private @Nullable Pattern path;

	FaultChoice(Faults faults, IntPredicate numbers) {
		this.faults = faults;
		this.numbers = numbers;
	}

	/**
	 * Counts only requests of that verb and path.
	 * @param verb the verb, such as {@code POST}
	 * @param pathBelowOrganization the path below the organization, in which a star
	 * stands for any text, such as {@code /web/_apis/build/*}
	 */
	public FaultChoice on(String verb, String pathBelowOrganization) {
		this.method = verb;
		String quoted = Pattern.quote(pathBelowOrganization).replace("*", "\\E.*\\Q");
		this.path = Pattern.compile(quoted, Pattern.CASE_INSENSITIVE);
		return this;
	}

	/**
	 * Answers that status in the service's form of an error. The service does not act.
	 */
	public void with(int status) {
		add((service) -> FaultAnswer.error(status, COMMON, "TF400898: An Internal Error Occurred."));
	}

	/**
	 * Answers 429 with the headers that the service sends to a caller who asks too much.
	 * The service does not act.
	 * @param retryAfter when to come back, in whole seconds
	 */
	public void throttle(Duration retryAfter) {
		add((service) -> limits(
				FaultAnswer.error(429, COMMON,
						"TF400733: The request has been canceled: Request was "
								+ "blocked due to exceeding usage of resource 'Concurrency' in namespace 'Service'."),
				retryAfter, 0));
	}

	/**
	 * Answers what the service answers, late by its own account: with the headers that it
	 * sends to a caller who comes near a limit.
	 * @param retryAfter when to come back, in whole seconds
	 */
	public void warn(Duration retryAfter) {
		add((service) -> limits(service.get(), retryAfter, 5));
	}

	private static ResponseDefinitionBuilder limits(ResponseDefinitionBuilder answer, Duration retryAfter,
			int remaining) {
		return answer.withHeader("Retry-After", String.valueOf(retryAfter.toSeconds()))
			.withHeader("X-RateLimit-Resource", "Service/Concurrency")
			.withHeader("X-RateLimit-Delay", String.valueOf(retryAfter.toSeconds()))
			.withHeader("X-RateLimit-Limit", "200")
			.withHeader("X-RateLimit-Remaining", String.valueOf(remaining))
			.withHeader("X-RateLimit-Reset", "1893456000");
	}

	/** Resets the connection before the service acts. */
	public void reset() {
		add((service) -> ResponseDefinitionBuilder.responseDefinition().withFault(CONNECTION_RESET_BY_PEER));
	}

	/** Lets the service act, and resets the connection before its answer is sent. */
	public void loseAnswer() {
		add((service) -> service.get().withFault(CONNECTION_RESET_BY_PEER));
	}

	/** Ends the connection in the middle of the service's answer. */
	public void truncate() {
		add((service) -> service.get().withHeader(TRUNCATED, "true"));
	}

	/** Lets the body of the service's answer come in five parts, over that time. */
	public void slow(Duration time) {
		add((service) -> service.get().withChunkedDribbleDelay(5, (int) time.toMillis()));
	}

	/**
	 * Answers the page on which people sign in, with status 203. The service does not
	 * act.
	 */
	public void signIn() {
		add((service) -> FaultAnswer.page(203, "text/html; charset=utf-8", "Azure DevOps Services | Sign In"));
	}

	/** Answers 401, as to a token that has expired. The service does not act. */
	public void expireToken() {
		add((service) -> ResponseDefinitionBuilder.responseDefinition()
			.withStatus(401)
			.withHeader("WWW-Authenticate", "Basic realm=\"http://localhost/\""));
	}

	/**
	 * Answers the 503 of the front door, which is a page of HTML. The service does not
	 * act.
	 */
	public void frontDoor() {
		add((service) -> FaultAnswer.page(503, "text/html", "Service Unavailable"));
	}

	/**
	 * Answers the 503 of an organization that was stopped because nobody used it: its
	 * body begins with a byte order mark. The service does not act.
	 */
	public void stopOrganization() {
		String message = "TF24668: The following team project collection is stopped: contoso. Start the collection "
				+ "and then try again.";
		add((service) -> {
			ResponseDefinition error = FaultAnswer.error(503, COMMON, message).build();
			String body = new String(error.getByteBody(), StandardCharsets.UTF_8);
			return ResponseDefinitionBuilder.like(error)
				.withHeader("Content-Type", "application/json")
				.withHeader("X-TFS-ServiceError",
						URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20"))
				.withBody(("\uFEFF" + body).getBytes(StandardCharsets.UTF_8));
		});
	}

	private void add(Fault fault) {
		this.faults.add(new FaultRule(this.numbers, this.method, this.path, fault));
	}

}
