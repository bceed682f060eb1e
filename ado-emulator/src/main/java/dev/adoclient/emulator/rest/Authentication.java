package dev.adoclient.emulator.rest;

import java.util.Locale;

import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.SignInAnswer;
import dev.adoclient.emulator.organization.Organization;
import org.jspecify.annotations.Nullable;

/** Lets a caller in who shows the accepted token, and answers everybody else. */
public final class Authentication {

	/** Somebody of another organization. */
	private static final Person OUTSIDER = Person.of("Lee Gu", "lee.gu@fabrikam.com");

	private static final String MESSAGE = "TF400813: The user '" + Organization.TENANT_ID + "\\" + OUTSIDER.uniqueName()
			+ "' is not authorized to access this resource.";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head><title>Azure DevOps Services | Sign In</title></head>
			<body><h1>Sign in to your account</h1></body>
			</html>
			""";

	private final Access access;

	public Authentication(Access access) {
		this.access = access;
	}

	public boolean admits(ServiceRequest request) {
		String token = request.shownToken();
		return token != null && this.access.admits(token);
	}

	/**
	 * Tells anybody which tenant the organization belongs to, as the host of identities
	 * does where there is no page: whoever wants to sign in has to know it first.
	 */
	public Answer tenant() {
		return Answer.empty(404).with("X-VSS-ResourceTenant", Organization.TENANT_ID.toString());
	}

	/** Answers a caller who is not let in. */
	public Answer turnAway(ServiceRequest request) {
		String signIn = request.origin() + "/_signin?realm=" + Percent.encode(request.origin());
		return switch (decide(request)) {
			case PAGE -> Answer.html(203, PAGE);
			case REDIRECT -> Answer.html(302, PAGE).with("Location", signIn);
			case NOT_A_MEMBER -> notAMember(request.origin(), signIn);
			default -> nobody(request.origin());
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

	private static Answer nobody(String origin) {
		return Answer.empty(401).with("WWW-Authenticate", "Basic realm=\"" + origin + "/\"");
	}

	private static Answer notAMember(String origin, String signIn) {
		ServiceException refusal = new ServiceException(401,
				"Microsoft.TeamFoundation.Framework.Server.UnauthorizedRequestException, "
						+ "Microsoft.TeamFoundation.Framework.Server",
				MESSAGE);
		String tenant = Organization.TENANT_ID.toString();
		return ErrorAnswer.of(refusal)
			.with("WWW-Authenticate", "Bearer authorization_uri=" + origin + "/" + tenant, "TFS-Federated")
			.with("X-VSS-AuthenticateError", "Unauthorized")
			.with("X-VSS-ResourceTenant", tenant)
			.with("X-VSS-UserData", OUTSIDER.id() + ":" + OUTSIDER.uniqueName())
			.with("X-TFS-FedAuthRealm", origin + "/")
			.with("X-TFS-FedAuthRedirect", signIn);
	}

}
