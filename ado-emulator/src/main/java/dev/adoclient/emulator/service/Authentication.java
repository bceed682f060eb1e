package dev.adoclient.emulator.service;

import java.util.Locale;

import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.SignInAnswer;
import org.jspecify.annotations.Nullable;

/** Lets a caller in who shows the accepted token, and answers everybody else. */
final class Authentication {

	private static final String MESSAGE = "TF400813: The user '" + Person.ANONYMOUS.id()
			+ "' is not authorized to access this resource.";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head><title>Azure DevOps Services | Sign In</title></head>
			<body><h1>Sign in to your account</h1></body>
			</html>
			""";

	private final Access access;

	Authentication(Access access) {
		this.access = access;
	}

	boolean admits(ServiceRequest request) {
		String token = request.shownToken();
		return token != null && this.access.admits(token);
	}

	/** Answers a caller who is not let in. */
	Answer turnAway(ServiceRequest request) {
		String signIn = request.origin() + "/_signin?realm=" + Percent.encode(request.origin());
		return switch (decide(request)) {
			case PAGE -> Answer.html(203, PAGE);
			case REDIRECT -> Answer.html(302, PAGE).with("Location", signIn);
			default -> unauthorized(request.origin(), signIn);
		};
	}

	private SignInAnswer decide(ServiceRequest request) {
		SignInAnswer answer = this.access.signInAnswer();
		if (answer != SignInAnswer.AS_ASKED) {
			return answer;
		}
		return (request.method().equals("PATCH") || isSuppressed(request.header("X-TFS-FedAuthRedirect")))
				? SignInAnswer.UNAUTHORIZED : SignInAnswer.PAGE;
	}

	private static boolean isSuppressed(@Nullable String value) {
		return value != null && value.toLowerCase(Locale.ROOT).equals("suppress");
	}

	private static Answer unauthorized(String origin, String signIn) {
		ServiceException refusal = new ServiceException(401,
				"Microsoft.TeamFoundation.Framework.Server.UnauthorizedRequestException, "
						+ "Microsoft.TeamFoundation.Framework.Server",
				MESSAGE);
		return ErrorAnswer.of(refusal)
			.with("WWW-Authenticate", "Basic realm=\"" + origin + "/\"")
			.with("X-TFS-FedAuthRealm", origin + "/")
			.with("X-TFS-FedAuthRedirect", signIn)
			.with("X-TFS-ServiceError", Percent.encode(MESSAGE).replace("%20", "+"));
	}

}
