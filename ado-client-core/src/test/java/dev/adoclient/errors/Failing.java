package dev.adoclient.errors;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.error.AdoAuthenticationException;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.error.AdoThrottledException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.error.AdoUnavailableException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;

/**
 * The ways in which the service, or something before it, says no: one row of the error
 * model each.
 */
enum Failing {

	UNAUTHORIZED(status(401).withHeader("X-TFS-ServiceError", "TF400813%3A+The+user+%27x%27+is+not+authorized"),
			AdoAuthenticationException.class, "TF400813: The user 'x' is not authorized"),

	UNAUTHORIZED_HTML(html(401), AdoAuthenticationException.class, "renew it"),

	SIGN_IN_PAGE_203(html(203), AdoAuthenticationException.class, "status 203"),

	REDIRECT_TO_SIGN_IN(
			status(302).withHeader("Location",
					"https://spsprodeus1.vssps.visualstudio.com/_signin?realm=dev.azure.com"),
			AdoAuthenticationException.class, "redirect to a sign-in page"),

	REDIRECT_TO_LOGIN(status(302).withHeader("Location", "https://login.microsoftonline.com/common/oauth2"),
			AdoAuthenticationException.class, "redirect to a sign-in page"),

	HTML_WITH_200(html(200), AdoAuthenticationException.class, "HTML page came where JSON was asked for"),

	FORBIDDEN(error(403, "TF400409: You do not have permission.", "AccessDeniedException"),
			AdoAccessDeniedException.class, "grant the permission"),

	NOT_FOUND(error(404, "VS800075: The project does not exist.", "ProjectDoesNotExistException"),
			AdoNotFoundException.class, "VS800075"),

	GONE(status(410), AdoNotFoundException.class, "check the organization"),

	CONFLICT(error(409, "The name is taken.", "DefinitionExistsException"), AdoConflictException.class,
			"read again, then repeat"),

	STALE_REVISION(error(412, "VS403351: Test Operation for path /rev failed.", "RuleValidationException"),
			AdoConflictException.class, "VS403351"),

	THROTTLED_FOR_AN_HOUR(status(429).withHeader("Retry-After", "3600"), AdoThrottledException.class,
			"limits the rate"),

	THROTTLED_WITHOUT_A_TIME(status(429), AdoThrottledException.class, "come back later"),

	REJECTED_BY_THE_SERVICE(error(400, "TF401347: Invalid tree.", "InvalidArgumentValueException"),
			AdoRejectedException.class, "TF401347"),

	REJECTED_ON_THE_WAY(html(400), AdoRejectedException.class, "perhaps of a proxy"),

	VERSION_UNKNOWN(error(400, "The requested version \"7.1\" is out of range.", "VssVersionOutOfRangeException"),
			AdoRejectedException.class, "(ado.api-version)"),

	PROXY_AUTHENTICATION(html(407), AdoRejectedException.class, "proxy"),

	TEAPOT(status(418), AdoRejectedException.class, "418"),

	SERVER_ERROR(error(500, "TF400898: An Internal Error Occurred. Activity Id: 1.", "Exception"),
			AdoUnavailableException.class, "TF400898"),

	BAD_GATEWAY_HTML(html(502), AdoUnavailableException.class, "perhaps of a proxy"),

	UNAVAILABLE_HTML(html(503), AdoUnavailableException.class, "not available"),

	UNREADABLE_ERROR(status(500).withHeader("Content-Type", "application/json").withBody("{\"message\":"),
			AdoUnavailableException.class, "500"),

	MESSAGE_OF_SEVERAL_LINES(error(400, "First line.\\r\\nINFO forged\\n\\u0000third", "Some"),
			AdoRejectedException.class, "First line. INFO forged third"),

	NOT_JSON(ok("hello").withHeader("Content-Type", "text/plain"), AdoProtocolException.class, "did not contain JSON"),

	TRAILING_GARBAGE(ok("{\"id\":1} x").withHeader("Content-Type", "application/json"), AdoProtocolException.class,
			"did not contain JSON"),

	TWO_VALUES(ok("{\"id\":1}{\"id\":2}").withHeader("Content-Type", "application/json"), AdoProtocolException.class,
			"did not contain JSON"),

	CUT_SHORT(ok("{\"id\":1,\"name\":\"s3cr").withHeader("Content-Type", "application/json"),
			AdoProtocolException.class, "did not contain JSON"),

	LARGER_THAN_MEMORY(ok("{\"id\":1,\"x\":\"" + "x".repeat(20_000) + "\"}"), AdoProtocolException.class,
			"ado.limits.memory"),

	REDIRECT_WITHOUT_A_PLACE(status(302), AdoProtocolException.class, "redirects"),

	CONNECTION_RESET(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), AdoTransportException.class,
			"connection broke"),

	NO_RESPONSE(aResponse().withFault(Fault.EMPTY_RESPONSE), AdoTransportException.class, "connection broke"),

	BROKEN_CHUNK(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), AdoTransportException.class,
			"connection broke"),

	NOT_HTTP(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), AdoTransportException.class, "");

	private final ResponseDefinitionBuilder response;

	private final Class<? extends AdoException> type;

	private final String text;

	Failing(ResponseDefinitionBuilder response, Class<? extends AdoException> type, String text) {
		this.response = response;
		this.type = type;
		this.text = text;
	}

	ResponseDefinitionBuilder response() {
		return this.response;
	}

	Class<? extends AdoException> type() {
		return this.type;
	}

	/**
	 * Returns what the message has to hold.
	 */
	String text() {
		return this.text;
	}

	private static ResponseDefinitionBuilder html(int status) {
		return status(status).withHeader("Content-Type", "text/html; charset=utf-8")
			.withBody("<html><body>Sign in</body></html>");
	}

	private static ResponseDefinitionBuilder error(int status, String message, String typeKey) {
		return status(status).withHeader("Content-Type", "application/json")
			.withBody("{\"$id\":\"1\",\"innerException\":null,\"message\":\"" + message.replace("\"7.1\"", "7.1")
					+ "\",\"typeName\":\"x\",\"typeKey\":\"" + typeKey + "\",\"errorCode\":0,\"eventId\":3000}");
	}

}
