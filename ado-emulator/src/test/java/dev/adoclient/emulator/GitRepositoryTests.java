package dev.adoclient.emulator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GitRepositoryTests {

	private static final String REPOSITORIES = "/web/_apis/git/repositories";

	@Test
	void repositoriesAreListedWithoutLinks(Caller caller) {
		Reply list = caller.get(REPOSITORIES).expect(200);
		assertThat(list.values("name")).containsExactly("web", "storefront");
		JsonNode first = list.json().at("/value/0");
		assertThat(first.propertyNames()).containsExactlyInAnyOrder("id", "name", "url", "project", "defaultBranch",
				"size", "remoteUrl", "sshUrl", "webUrl", "isDisabled", "isInMaintenance");
		assertThat(caller.get("/_apis/git/repositories").values("name")).hasSize(7);
	}

	@Test
	void repositoryIsFoundByNameAndById(Caller caller) {
		Reply byName = caller.get(REPOSITORIES + "/web").expect(200);
		assertThat(caller.get("/_apis/git/repositories/" + byName.at("/id")).json()).isEqualTo(byName.json());
		assertThat(byName.at("/_links/ssh/href")).startsWith("git@ssh.dev.azure.com:v3/contoso/web/web");
		assertThat(byName.at("/_links/project/href")).startsWith("vstfs:///Classification/TeamProject/");
	}

	@Test
	void missingRepositoryIsNotFoundAndSoIsANameWithoutAProject(Caller caller) {
		Reply reply = caller.get(REPOSITORIES + "/nothing").expectError(404, "GitRepositoryNotFoundException");
		assertThat(reply.at("/message")).startsWith("TF401019");
		caller.get("/_apis/git/repositories/web").expectError(404, "GitRepositoryNotFoundException");
	}

	@Test
	void newRepositoryIsEmptyAndHasNoDefaultBranch(Caller caller) {
		Reply created = caller.send("POST", REPOSITORIES, "{\"name\":\"portal\"}").expect(201);
		assertThat(created.json().has("defaultBranch")).isFalse();
		assertThat(created.json().has("_links")).isFalse();
		assertThat(created.json().get("size").asInt()).isZero();
		caller.send("POST", REPOSITORIES, "{\"name\":\"Portal\"}")
			.expectError(409, "GitRepositoryNameAlreadyExistsException");
		caller.send("POST", REPOSITORIES, "{\"name\":\"a:b\"}").expectError(400, "InvalidGitRepositoryNameException");
		caller.send("POST", REPOSITORIES, "{}").expectError(400, "ArgumentException");
		Code code = Code.of(caller, "web", "portal");
		code.get("/items?path=/a").expectError(404, "GitItemNotFoundException");
		assertThat(code.get("/commits").expect(200).json().get("count").asInt()).isZero();
		code.push("trunk", Code.ZERO,
				"{\"changeType\":\"add\",\"item\":{\"path\":\"/a\"},\"newContent\":{\"content\":\"1\"}}")
			.expect(201);
		assertThat(code.get("").at("/defaultBranch")).isEqualTo("refs/heads/trunk");
	}

	@Test
	void repositoryIsRenamedAndSwitchedOffByItsId(Caller caller) {
		String path = REPOSITORIES + "/" + caller.get(REPOSITORIES + "/storefront").at("/id");
		caller.send("PATCH", REPOSITORIES + "/storefront", "{\"name\":\"shop\"}")
			.expectError(400, "VssPropertyValidationException");
		assertThat(caller.send("PATCH", path, "{\"name\":\"shop\",\"defaultBranch\":\"refs/heads/release/1.2\"}")
			.expect(200)
			.at("/defaultBranch")).isEqualTo("refs/heads/release/1.2");
		caller.send("PATCH", path, "{\"isDisabled\":true}").expect(200);
		caller.get(REPOSITORIES + "/shop/refs").expectError(404, "GitRepositoryNotFoundException");
		assertThat(caller.get(REPOSITORIES + "/shop").json().get("isDisabled").asBoolean()).isTrue();
		caller.send("PATCH", path, "{\"defaultBranch\":\"refs/heads/nothing\"}")
			.expectError(404, "GitRefNotFoundException");
		caller.send("PATCH", path, "{}").expectError(400, "InvalidArgumentValueException");
	}

	@Test
	void deletedRepositoryWaitsInTheRecycleBin(Caller caller) {
		String id = caller.get(REPOSITORIES + "/storefront").at("/id");
		String bin = "/web/_apis/git/recycleBin/repositories";
		caller.delete(REPOSITORIES + "/" + id).expect(204);
		caller.get(REPOSITORIES + "/storefront").expect(404);
		assertThat(caller.get(bin).values("name")).containsExactly("storefront");
		assertThat(caller.get(bin).at("/value/0/deletedBy/displayName")).isEqualTo("Kim Abel");
		caller.send("PATCH", bin + "/" + id, "{\"deleted\":false}").expect(200);
		caller.get(REPOSITORIES + "/storefront").expect(200);
		caller.delete(REPOSITORIES + "/" + id).expect(204);
		caller.delete(bin + "/" + id).expect(204);
		caller.delete(bin + "/" + id).expectError(404, "GitRepositoryNotFoundException");
	}

}
