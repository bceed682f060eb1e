package dev.adoclient.area.projects;

import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class TeamsWireTests {

	private static final UUID TEAM = UUID.fromString("564e8204-a90b-4432-883b-d4363c6125ca");

	private static final String JSON = "{\"id\":\"%s\",\"name\":\"Back end\",\"projectName\":\"web\"}".formatted(TEAM);

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private TeamsClient teams;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.teams = this.ado.projects().teams("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listTeamsSkipsThePagesThatItHas() {
		String first = "?$mine=true&$expandIdentity=true&$top=1";
		stub(get(url(first + "&api-version=7.1")), "{\"value\":[" + JSON + "]}");
		stub(get(url(first + "&$skip=1&api-version=7.1")), "{\"value\":[]}");
		TeamQuery query = TeamQuery.all().mine(true).expandIdentity(true).pageSize(1);
		assertThat(this.teams.listTeams(query).toList()).extracting(WebApiTeam::name).containsExactly("Back end");
	}

	@Test
	void aPageOfTeamsHasAHundredUnlessSaid() {
		stub(get(url("?$top=100&api-version=7.1")), "{\"value\":[" + JSON + "]}");
		assertThat(this.teams.listTeams().toList()).hasSize(1);
		wire.onlyRequest();
	}

	@Test
	void getTeamFindsItByNameWithItsIdentity() {
		stub(get(url("/Back%20end?$expandIdentity=true&api-version=7.1")),
				JSON.replace("\"projectName\"", "\"identity\":{\"isContainer\":true},\"projectName\""));
		WebApiTeam team = this.teams.getTeam("Back end", TeamOptions.defaults().expandIdentity(true));
		assertThat(team.id()).isEqualTo(TEAM);
		assertThat(team.identity().isContainer()).isTrue();
		assertThat(team.projectName()).isEqualTo("web");
	}

	@Test
	void createTeamSendsNameAndDescription() {
		stub(post(url("?api-version=7.1"))
			.withRequestBody(equalToJson("{\"name\":\"Back end\",\"description\":\"Servers\"}")), JSON);
		assertThat(this.teams.createTeam(TeamRequest.of("Back end").description("Servers")).id()).isEqualTo(TEAM);
	}

	@Test
	void updateTeamSendsWhatIsSet() {
		stub(patch(url("/" + TEAM + "?api-version=7.1"))
			.withRequestBody(equalToJson("{\"name\":\"Servers\",\"description\":\"All of them\"}")), JSON);
		TeamUpdate update = TeamUpdate.empty().name("Servers").description("All of them");
		assertThat(this.teams.updateTeam(TEAM.toString(), update).id()).isEqualTo(TEAM);
	}

	@Test
	void deleteTeamSendsNothingElse() {
		wire.server().stubFor(delete(url("/" + TEAM + "?api-version=7.1")).willReturn(noContent()));
		this.teams.deleteTeam(TEAM.toString());
		wire.onlyRequest();
	}

	@Test
	void listMembersTellsWhoAdministersTheTeam() {
		stub(get(url("/Back%20end/members?$top=100&api-version=7.1")),
				"{\"count\":2,\"value\":[{\"isTeamAdmin\":true,\"identity\":{\"displayName\":\"Kim Abel\"}},"
						+ "{\"identity\":{\"displayName\":\"Dana Cruz\"}}]}");
		assertThat(this.teams.listMembers("Back end").toList()).extracting(TeamMember::isTeamAdmin)
			.containsExactly(true, false);
	}

	@Test
	void aFullPageOfMembersIsFollowedByTheNext() {
		stub(get(url("/a/members?$top=100&api-version=7.1")), "{\"value\":[" + "{},".repeat(99) + "{}]}");
		stub(get(url("/a/members?$top=100&$skip=100&api-version=7.1")), "{\"value\":[{}]}");
		assertThat(this.teams.listMembers("a").toList()).hasSize(101);
	}

	@Test
	void whatCannotBeMeantIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.teams.updateTeam("a", TeamUpdate.empty()));
		assertThatIllegalArgumentException().isThrownBy(() -> TeamRequest.of(""));
		assertThatIllegalArgumentException().isThrownBy(() -> TeamQuery.all().pageSize(0));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.teams.listTeams(TeamQuery.all().parameter("$top", 0)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.ado.projects().teams(" ").getTeam("a"));
		assertThat(wire.requests()).isEmpty();
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/_apis/projects/web/teams" + rest);
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

}
