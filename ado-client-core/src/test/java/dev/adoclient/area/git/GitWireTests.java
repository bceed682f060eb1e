package dev.adoclient.area.git;

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
 * Each operation on repositories once, through the blocking client.
 */
class GitWireTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private GitClient git;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.git = this.ado.git("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	private static final UUID ID = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	private static final UUID PROJECT = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final String PORTAL = "{\"id\":\"" + ID + "\",\"name\":\"portal\",\"size\":0,"
			+ "\"sshUrl\":\"git@ssh.dev.azure.com:v3/contoso/web/portal\",\"isInMaintenance\":false,\"unknown\":[1.0]}";

	@Test
	void listRepositoriesSendsWhatIsAskedForAlsoWhereItIsFalse() {
		stub(get(url("/git/repositories?includeLinks=false&includeAllUrls=true&includeHidden=true&api-version=7.1")),
				"{\"count\":1,\"value\":[" + PORTAL + "]}");
		RepositoryQuery query = RepositoryQuery.all().includeLinks(false).includeAllUrls(true).includeHidden(true);
		assertThat(this.git.listRepositories(query).toList()).singleElement()
			.satisfies((portal) -> assertThat(portal.json()).hasToString(PORTAL));
	}

	@Test
	void getRepositoryEncodesTheName() {
		stub(get(url("/git/repositories/a%23b%3F%20c%25?includeParent=true&api-version=7.1")), PORTAL);
		GitRepository portal = this.git.getRepository("a#b? c%", RepositoryOptions.defaults().includeParent(true));
		assertThat(portal.id()).isEqualTo(ID);
		assertThat(portal.defaultBranch()).isNull();
		assertThat(portal.sshUrl()).startsWith("git@ssh");
	}

	@Test
	void createRepositoryMakesAForkOfOneBranch() {
		stub(post(url("/git/repositories?sourceRef=refs%2Fheads%2Fmain&api-version=7.1")).withRequestBody(
				equalToJson("{\"name\":\"fork\",\"parentRepository\":{\"id\":\"%s\",\"project\":{\"id\":\"%s\"}}}"
					.formatted(ID, PROJECT))),
				PORTAL);
		assertThat(this.git
			.createRepository(RepositoryRequest.of("fork").forkOf(PROJECT, ID),
					RepositoryForkOptions.allBranches().branch("main"))
			.name()).isEqualTo("portal");
	}

	@Test
	void updateRepositorySendsOnlyWhatChanges() {
		stub(patch(url("/git/repositories/" + ID + "?api-version=7.1"))
			.withRequestBody(equalToJson("{\"defaultBranch\":\"refs/heads/trunk\",\"isDisabled\":false}")), PORTAL);
		assertThat(this.git.updateRepository(ID, RepositoryUpdate.none().defaultBranch("trunk").disabled(false)).id())
			.isEqualTo(ID);
	}

	@Test
	void aDeletedRepositoryIsFoundAndRestoredOrGoneForGood() {
		wire.server().stubFor(delete(url("/git/repositories/" + ID + "?api-version=7.1")).willReturn(noContent()));
		wire.server()
			.stubFor(delete(url("/git/recycleBin/repositories/" + ID + "?api-version=7.1")).willReturn(noContent()));
		stub(get(url("/git/deletedrepositories?api-version=7.1")), "{\"value\":[" + PORTAL + "]}");
		stub(get(url("/git/recycleBin/repositories?api-version=7.1")), "{\"value\":[" + PORTAL + "]}");
		stub(patch(url("/git/recycleBin/repositories/" + ID + "?api-version=7.1"))
			.withRequestBody(equalToJson("{\"deleted\":false}")), PORTAL);
		this.git.deleteRepository(ID);
		assertThat(this.git.listDeletedRepositories().toList()).extracting(GitDeletedRepository::id)
			.containsExactly(ID);
		assertThat(this.git.listRecycleBin().toList()).extracting(GitDeletedRepository::name).containsExactly("portal");
		assertThat(this.git.restoreRepository(ID).id()).isEqualTo(ID);
		this.git.deleteFromRecycleBin(ID);
		assertThat(wire.requests()).hasSize(5);
	}

	@Test
	void aRepositoryWithoutANameIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.git.repository(" "));
	}

	@Test
	void gitWithoutAProjectIsThatOfTheDefaultProject() {
		stub(get(url("/git/repositories?api-version=7.1")), "{\"value\":[]}");
		assertThat(this.ado.git().listRepositories().toList()).isEmpty();
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/web/_apis" + rest);
	}

}
