package dev.adoclient.emulator;

import java.util.UUID;

import dev.adoclient.emulator.entitlement.LicenseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Applications as members of the organization. */
@ExtendWith(EmulatorExtension.class)
class ServicePrincipalTests {

	private static final String GRAPH = "/_apis/graph/serviceprincipals";

	private static final String ENTITLEMENTS = "/_apis/serviceprincipalentitlements";

	private static final String PREVIEW = "?api-version=7.1-preview.1";

	private static final String ORIGIN = "d47d025a-ce2f-4a79-8618-e8862ade30dd";

	@Test
	void takenIntoGroupsAndLetGo(Caller caller) {
		String readers = caller.get("/_apis/graph/groups?api-version=7.1-preview.1").at("/value/0/descriptor");
		UUID key = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");
		Reply made = caller.send("POST", GRAPH + PREVIEW + "&groupDescriptors=" + readers, """
				{"originId":"%s","storageKey":"%s"}""".formatted(ORIGIN, key)).expect(201);
		String descriptor = made.at("/descriptor");
		assertThat(descriptor).startsWith("aadsp.");
		assertThat(made.at("/subjectKind")).isEqualTo("servicePrincipal");
		assertThat(made.at("/originId")).isEqualTo(ORIGIN);
		assertThat(made.at("/url")).endsWith(GRAPH + "/" + descriptor);
		assertThat(caller.get(GRAPH + "/" + descriptor + PREVIEW).expect(200).json()).isEqualTo(made.json());
		assertThat(caller.get(GRAPH + PREVIEW).json().at("/value")).singleElement().isEqualTo(made.json());
		assertThat(caller.get("/_apis/graph/users?api-version=7.1-preview.1").text()).doesNotContain(descriptor);
		assertThat(caller.get("/_apis/graph/descriptors/" + key).at("/value")).isEqualTo(descriptor);
		assertThat(caller.get("/_apis/graph/Memberships/" + descriptor + PREVIEW).at("/value/0/containerDescriptor"))
			.isEqualTo(readers);
		caller.delete(GRAPH + "/" + descriptor + PREVIEW).expect(204);
		caller.get(GRAPH + "/" + descriptor + PREVIEW).expect(404);
		assertThat(caller.get("/_apis/graph/Memberships/" + readers + PREVIEW + "&direction=down").text())
			.doesNotContain(descriptor);
	}

	@Test
	void isKnownByTheObjectIdAlone(Caller caller) {
		caller.send("POST", GRAPH + PREVIEW, "{\"displayName\":\"deployer\"}").expect(400);
		caller.send("POST", GRAPH + PREVIEW, "{\"originId\":\"%s\",\"storageKey\":\"1\"}".formatted(ORIGIN))
			.expect(400);
		String first = caller.send("POST", GRAPH + PREVIEW, "{\"originId\":\"%s\"}".formatted(ORIGIN))
			.at("/descriptor");
		String again = caller.send("POST", GRAPH + PREVIEW, "{\"originId\":\"%s\"}".formatted(ORIGIN))
			.at("/descriptor");
		assertThat(again).isEqualTo(first);
		assertThat(caller.get(GRAPH + PREVIEW).json().at("/value")).hasSize(1);
	}

	@Test
	void addedChangedAndRemovedWithAnAccessLevel(Caller caller, AdoEmulator emulator) {
		Reply added = caller
			.send("POST", ENTITLEMENTS + PREVIEW,
					"""
							{"accessLevel":{"accountLicenseType":"express"},"servicePrincipal":{"originId":"%s"},
							"projectEntitlements":[{"projectRef":{"id":"%s"},"group":{"groupType":"projectReader"}}]}"""
						.formatted(ORIGIN, caller.get("/_apis/projects/web").at("/id")))
			.expect(200);
		assertThat(added.at("/isSuccess")).isEqualTo("true");
		String id = added.at("/servicePrincipalEntitlement/id");
		assertThat(added.at("/operationResult/servicePrincipalId")).isEqualTo(id);
		assertThat(added.at("/servicePrincipalEntitlement/servicePrincipal/originId")).isEqualTo(ORIGIN);
		assertThat(added.at("/servicePrincipalEntitlement/projectEntitlements/0/group/groupType"))
			.isEqualTo("projectReader");
		assertThat(caller.get("/_apis/userentitlements").text()).doesNotContain(ORIGIN);
		caller.get("/_apis/userentitlements/" + id).expect(404);

		String one = ENTITLEMENTS + "/" + id + PREVIEW;
		String stakeholder = "[{\"op\":\"replace\",\"path\":\"/accessLevel\",\"value\":{\"accountLicenseType\":\"stakeholder\"}}]";
		emulator.state().entitlements().limit(LicenseKind.STAKEHOLDER, 0);
		assertThat(caller.patch("PATCH", one, stakeholder).expect(200).at("/isSuccess")).isEqualTo("false");
		emulator.state().entitlements().limit(LicenseKind.STAKEHOLDER, 1);
		Reply changed = caller.patch("PATCH", one, stakeholder).expect(200);
		assertThat(changed.at("/operationResults/0/servicePrincipalId")).isEqualTo(id);
		assertThat(changed.at("/servicePrincipalEntitlement/accessLevel/accountLicenseType")).isEqualTo("stakeholder");
		assertThat(caller.get(one).at("/accessLevel/accountLicenseType")).isEqualTo("stakeholder");

		caller.delete(one).expect(204);
		caller.get(one).expect(404);
		assertThat(caller.get(GRAPH + PREVIEW).json().at("/value")).isEmpty();
	}

	@Test
	void severalAreChangedByOnePatch(Caller caller) {
		Reply added = caller.patch("PATCH", ENTITLEMENTS + PREVIEW, """
				[{"op":"add","path":"/","value":{"accessLevel":{"accountLicenseType":"express"},
				"servicePrincipal":{"originId":"%s"}}}]""".formatted(ORIGIN)).expect(200);
		String id = added.at("/results/0/servicePrincipalId");
		assertThat(added.at("/results/0/result/servicePrincipal/subjectKind")).isEqualTo("servicePrincipal");
		assertThat(caller.patch("PATCH", ENTITLEMENTS + PREVIEW, "[{\"op\":\"remove\",\"path\":\"/%s\"}]".formatted(id))
			.at("/haveResultsSucceeded")).isEqualTo("true");
		caller.get(ENTITLEMENTS + "/" + id + PREVIEW).expect(404);
	}

	@Test
	void isAnIdentityOfItsOwnKind(Caller caller) {
		String descriptor = caller.send("POST", GRAPH + PREVIEW, "{\"originId\":\"%s\"}".formatted(ORIGIN))
			.at("/descriptor");
		assertThat(caller.get("/_apis/identities?subjectDescriptors=" + descriptor).at("/value/0/descriptor"))
			.startsWith("Microsoft.VisualStudio.Services.Claims.AadServicePrincipal;")
			.endsWith("\\" + ORIGIN);
	}

}
