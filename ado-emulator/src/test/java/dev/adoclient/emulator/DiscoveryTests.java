package dev.adoclient.emulator;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What Microsoft's clients ask before their first call. */
@ExtendWith(EmulatorExtension.class)
class DiscoveryTests {

	private static final String BUILD = "965220d5-5bb9-42cf-8d67-9b146df2a5a4";

	@Test
	void routeTableIsAnswered(Caller caller) {
		Reply table = caller.unversioned("OPTIONS", "/_apis", null).expect(200);
		assertThat(table.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
		assertThat(table.json().get("value")).hasSizeGreaterThan(900);
		assertThat(table.json().get("count").asInt()).isEqualTo(table.json().get("value").size());
		assertThat(table.values("id")).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "build", "Build", "BUILD" })
	void areaIsFoundInAnyCase(String area, Caller caller) {
		JsonNode builds = caller.unversioned("OPTIONS", "/_apis/" + area, null)
			.expect(200)
			.json()
			.get("value")
			.valueStream()
			.filter((location) -> location.get("id").asString().equals("0cd358e1-9217-4d94-8269-1c1ee6f93dcf"))
			.findFirst()
			.orElseThrow();
		assertThat(builds.propertyNames()).containsExactlyInAnyOrder("id", "area", "resourceName", "routeTemplate",
				"resourceVersion", "minVersion", "maxVersion", "releasedVersion");
		assertThat(builds.get("routeTemplate").asString()).isEqualTo("{project}/_apis/build/{resource}/{buildId}");
		assertThat(builds.get("releasedVersion").asString()).isEqualTo("7.1");
	}

	@Test
	void firstRequestOfMicrosoftsNodeClientIsAnswered(Caller caller) {
		assertThat(caller.unversioned("OPTIONS", "/_apis/Location", null).values("id"))
			.contains("e81700f7-3be2-46de-8624-2eb35882fcaa", "00d9565f-ed9c-4a06-9a50-00e7896ccab4");
	}

	@Test
	void routeThatOnlyClientsKnowIsMissingHere(Caller caller) {
		String alerts = "/web/_apis/Alert/repositories/web/alerts";
		assertThat(caller.unversioned("OPTIONS", "/_apis/Alert", null).values("routeTemplate"))
			.contains("{project}/_apis/{area}/repositories/{repository}/{resource}/{alertId}");
		caller.get(alerts + "?api-version=7.2-preview.1").expectError(501, "NotImplementedException");
		caller.send("POST", "/_apis/search/commitSearchResults?api-version=7.2-preview.1", "{}")
			.expectError(501, "NotImplementedException");
	}

	@Test
	void areaThatIsUnknownHasNoRoutes(Caller caller) {
		assertThat(caller.unversioned("OPTIONS", "/_apis/nothing", null).expect(200).at("/count")).isEqualTo("0");
	}

	@Test
	void everyResourceAreaIsOnThisHost(AdoEmulator emulator, Caller caller) {
		Reply areas = caller.get("/_apis/ResourceAreas?api-version=7.2-preview.1").expect(200);
		assertThat(areas.values("id")).contains(BUILD).hasSizeGreaterThan(200);
		assertThat(areas.values("locationUrl")).containsOnly(emulator.url() + "/" + emulator.organization() + "/");
	}

	@Test
	void resourceAreaIsToldToStrangers(AdoEmulator emulator) {
		Caller stranger = Caller.stranger(emulator);
		assertThat(stranger.get("/_apis/resourceAreas/" + BUILD + "?api-version=5.0-preview.1").expect(200).at("/name"))
			.isEqualTo("Build");
		stranger.get("/_apis/resourceAreas?api-version=5.0-preview.1").expect(203);
	}

	@Test
	void resourceAreaThatDoesNotExistIsRefused(Caller caller) {
		caller.get("/_apis/resourceAreas/" + UUID.randomUUID() + "?api-version=1.0").expect(404);
		caller.get("/_apis/resourceAreas/build?api-version=1.0").expectError(400, "VssPropertyValidationException");
	}

	@Test
	void connectionDataNeedsNoVersion(Caller caller) {
		assertThat(caller.unversioned("GET", "/_apis/connectionData", null).expect(200).at("/instanceId")).isNotBlank();
	}

}
