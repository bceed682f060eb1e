package dev.adoclient.emulator;

import dev.adoclient.emulator.host.SignInAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class AuthenticationTests {

	private static final String PROJECTS = "/_apis/projects";

	@Test
	void tokenIsAcceptedAsBasicPasswordAndAsBearer(AdoEmulator emulator) {
		Caller stranger = Caller.stranger(emulator);
		stranger.with("Authorization", Caller.basic(emulator.token())).get(PROJECTS).expect(200);
		stranger.with("Authorization", "Bearer " + emulator.token()).get(PROJECTS).expect(200);
		stranger.with("Authorization", "Bearer another").get(PROJECTS).expect(203);
		stranger.with("Authorization", "Basic not-base-64!").get(PROJECTS).expect(203);
	}

	@Test
	void strangerSeesTheSignInPage(AdoEmulator emulator) {
		Reply reply = Caller.stranger(emulator).get(PROJECTS).expect(203);
		assertThat(reply.header("Content-Type")).startsWith("text/html");
		assertThat(reply.text()).contains("Sign In");
	}

	@Test
	void anybodyMayAskWhichTenantAnOrganizationBelongsTo(AdoEmulator emulator) {
		Reply reply = Caller.stranger(emulator).unversioned("HEAD", "", null).expect(404);
		assertThat(reply.header("X-VSS-ResourceTenant")).hasSize(36);
		Caller.stranger(emulator).unversioned("GET", "", null).expect(203);
	}

	@Test
	void strangerWhoSuppressesTheRedirectGetsA401(AdoEmulator emulator) {
		Reply reply = Caller.stranger(emulator).with("X-TFS-FedAuthRedirect", "Suppress").get(PROJECTS).expect(401);
		assertThat(reply.headers().allValues("WWW-Authenticate")).hasSize(1)
			.first()
			.asString()
			.startsWith("Basic realm=");
		assertThat(reply.body()).isEmpty();
		assertThat(reply.header("Content-Length")).isEqualTo("0");
		assertThat(reply.header("Content-Type")).isNull();
	}

	@Test
	void callerOfAnotherOrganizationIsNamedInTheRefusal(AdoEmulator emulator) {
		emulator.access().answerStrangers(SignInAnswer.NOT_A_MEMBER);
		Reply reply = Caller.stranger(emulator).get(PROJECTS).expectError(401, "UnauthorizedRequestException");
		assertThat(reply.at("/message")).startsWith("TF400813: The user '").contains("lee.gu@fabrikam.com");
		assertThat(reply.headers().allValues("WWW-Authenticate")).hasSize(2).last().isEqualTo("TFS-Federated");
		assertThat(reply.header("X-VSS-AuthenticateError")).isEqualTo("Unauthorized");
		assertThat(reply.header("X-VSS-ResourceTenant")).isNotBlank();
		assertThat(reply.header("X-VSS-UserData")).endsWith(":lee.gu@fabrikam.com");
	}

	@Test
	void patchOfAStrangerGetsA401(AdoEmulator emulator) {
		Caller.stranger(emulator).patch("PATCH", "/_apis/wit/workitems/1", "[]").expect(401);
	}

	@Test
	void answerToStrangersCanBeChosen(AdoEmulator emulator) {
		Caller stranger = Caller.stranger(emulator).with("X-TFS-FedAuthRedirect", "Suppress");
		emulator.access().answerStrangers(SignInAnswer.PAGE);
		stranger.get(PROJECTS).expect(203);
		emulator.access().answerStrangers(SignInAnswer.REDIRECT);
		assertThat(stranger.get(PROJECTS).expect(302).header("Location")).startsWith(emulator.url() + "/_signin?");
		emulator.access().answerStrangers(SignInAnswer.UNAUTHORIZED);
		Caller.stranger(emulator).get(PROJECTS).expect(401);
	}

	@Test
	void expiredTokenOpensNothingUntilAnotherIsAccepted(AdoEmulator emulator, Caller caller) {
		emulator.access().expire();
		caller.get(PROJECTS).expect(203);
		emulator.access().accept("fresh");
		caller.get(PROJECTS).expect(203);
		Caller.of(emulator).get(PROJECTS).expect(200);
	}

	@Test
	void connectionDataTellsWhoTheCallerIs(AdoEmulator emulator, Caller caller) {
		Reply reply = caller.get("/_apis/connectionData?api-version=7.1-preview.1").expect(200);
		assertThat(reply.at("/authenticatedUser/providerDisplayName"))
			.isEqualTo(emulator.state().caller().displayName());
		assertThat(reply.at("/authenticatedUser/properties/Account/$value"))
			.isEqualTo(emulator.state().caller().uniqueName());
		assertThat(reply.at("/authorizedUser/id")).isEqualTo(emulator.state().caller().id().toString());
		assertThat(reply.at("/deploymentType")).isEqualTo("hosted");
	}

	@Test
	void connectionDataTurnsStrangersAwayUnlessToldOtherwise(AdoEmulator emulator) {
		String path = "/_apis/connectionData?api-version=7.1-preview";
		Caller.stranger(emulator).get(path).expect(203);
		emulator.access().answerConnectionDataAnonymously(true);
		Reply reply = Caller.stranger(emulator).get(path).expect(200);
		assertThat(reply.at("/authenticatedUser/id")).isEqualTo("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa");
		Caller.stranger(emulator).get(PROJECTS).expect(203);
	}

}
