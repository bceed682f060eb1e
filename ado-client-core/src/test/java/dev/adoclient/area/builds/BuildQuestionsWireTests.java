package dev.adoclient.area.builds;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.AdoClient;
import dev.adoclient.model.AdoJson;
import dev.adoclient.Wire;
import dev.adoclient.model.ResourceRef;
import dev.adoclient.transfer.Download;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What belongs to builds: each operation once, through the blocking client.
 */
class BuildQuestionsWireTests {

	private static final String ROUTES = "/contoso/web/_apis/build";

	@RegisterExtension
	static final Wire wire = new Wire();

	@TempDir
	Path folder;

	private AdoClient ado;

	private BuildsClient builds;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.builds = this.ado.builds("web");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void getLatestBuildAsksForTheBranch() {
		stub(get(url("/latest/web%20ci?branchName=refs%2Fheads%2Fmain&api-version=7.1-preview.1")), "{\"id\":42}");
		assertThat(this.builds.getLatestBuild("web ci", LatestBuildOptions.defaultBranch().branch("main")).id())
			.isEqualTo(42);
	}

	@Test
	void cancellingABuildSendsItsStatusAlone() {
		stub(patch(url("/builds/42?api-version=7.1")), "{\"id\":42,\"status\":\"cancelling\"}");
		assertThat(this.builds.updateBuild(42, BuildUpdate.cancel()).status()).isEqualTo(BuildStatus.CANCELLING);
		assertThat(body()).isEqualTo("{\"status\":\"cancelling\"}");
	}

	@Test
	void aBuildIsKeptAndNoLongerKept() {
		stub(patch(url("/builds/42?api-version=7.1")), "{\"id\":42,\"keepForever\":false}");
		assertThat(this.builds.updateBuild(42, BuildUpdate.keepForever(false)).keepForever()).isFalse();
		assertThat(body()).isEqualTo("{\"keepForever\":false}");
	}

	@Test
	void retryBuildSendsAnEmptyBody() {
		stub(patch(url("/builds/42?retry=true&api-version=7.1")), "{\"id\":42}");
		assertThat(this.builds.retryBuild(42).id()).isEqualTo(42);
		assertThat(body()).isEqualTo("{}");
	}

	@Test
	void deleteBuildDeletesIt() {
		wire.server().stubFor(delete(url("/builds/42?api-version=7.1")).willReturn(noContent()));
		this.builds.deleteBuild(42);
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void listChangesFollowsThePages() {
		wire.server()
			.stubFor(get(url("/builds/42/changes?$top=1&includeSourceChange=true&api-version=7.1"))
				.willReturn(okJson("{\"value\":[{\"id\":\"a1\"}]}").withHeader("X-MS-ContinuationToken", "1")));
		stub(get(url("/builds/42/changes?$top=1&includeSourceChange=true&continuationToken=1&api-version=7.1")),
				"{\"value\":[{\"id\":\"b2\"}]}");
		assertThat(this.builds.listChanges(42, BuildChangesQuery.all().pageSize(1).includeSourceChange(true)))
			.extracting(Change::id)
			.containsExactly("a1", "b2");
	}

	@Test
	void listChangesBetweenNamesBothBuilds() {
		stub(get(url("/changes?fromBuildId=41&toBuildId=42&$top=9&api-version=7.1")), "{\"value\":[{\"id\":\"a1\"}]}");
		assertThat(this.builds.listChangesBetween(41, 42, BuildItemsQuery.all().max(9))).hasSize(1);
	}

	@Test
	void listWorkItemsReadsTheirIds() {
		stub(get(url("/builds/42/workitems?$top=9&api-version=7.1")),
				"{\"count\":1,\"value\":[{\"id\":\"7\",\"url\":\"https://dev.azure.com/contoso/_apis/wit/workItems/7\"}]}");
		assertThat(this.builds.listWorkItems(42, BuildItemsQuery.all().max(9))).extracting(ResourceRef::id)
			.containsExactly("7");
	}

	@Test
	void listWorkItemsBetweenNamesBothBuilds() {
		stub(get(url("/workitems?fromBuildId=41&toBuildId=42&api-version=7.1")), "{\"value\":[{\"id\":\"7\"}]}");
		assertThat(this.builds.listWorkItemsBetween(41, 42, BuildItemsQuery.all())).hasSize(1);
	}

	@Test
	void listLogsReadsTheLogs() {
		stub(get(url("/builds/42/logs?api-version=7.1")), "{\"count\":1,\"value\":[{\"id\":3,\"lineCount\":120}]}");
		assertThat(this.builds.logs().listLogs(42)).singleElement()
			.satisfies((log) -> assertThat(log.id()).isEqualTo(3));
	}

	@Test
	void getTextAsksForALogAsTextWithItsLines() {
		wire.server()
			.stubFor(get(url("/builds/42/logs/3?startLine=10&endLine=20&api-version=7.1"))
				.withHeader("Accept", equalTo("text/plain"))
				.willReturn(ok("line\n").withHeader("Content-Type", "text/plain")));
		assertThat(this.builds.logs().getText(42, 3, LogRange.all().from(10).to(20))).isEqualTo("line\n");
	}

	@Test
	void downloadLogGivesTheText() {
		wire.server().stubFor(get(url("/builds/42/logs/3?api-version=7.1")).willReturn(ok("line\n")));
		assertThat(this.builds.logs().downloadLog(42, 3)).hasContent("line\n");
	}

	@Test
	void downloadLogWritesTheFile() {
		wire.server().stubFor(get(url("/builds/42/logs/3?api-version=7.1")).willReturn(ok("line\n")));
		this.builds.logs().downloadLog(42, 3, Download.to(this.folder.resolve("log.txt")));
		assertThat(this.folder.resolve("log.txt")).hasContent("line\n");
	}

	@Test
	void downloadZipAsksForAZipOnTheRouteOfTheList() {
		wire.server()
			.stubFor(get(url("/builds/42/logs?api-version=7.1")).withHeader("Accept", equalTo("application/zip"))
				.willReturn(ok("PK").withHeader("Content-Type", "application/zip")));
		assertThat(this.builds.logs().downloadZip(42)).hasContent("PK");
	}

	@Test
	void addTagsSendsAList() {
		stub(post(url("/builds/42/tags?api-version=7.1")), "{\"count\":2,\"value\":[\"a\",\"b\"]}");
		assertThat(this.builds.tags().addTags(42, "a", "b")).containsExactly("a", "b");
		assertThat(body()).isEqualTo("[\"a\",\"b\"]");
	}

	@Test
	void noTagsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.builds.tags().addTags(42));
		assertThatIllegalArgumentException().isThrownBy(() -> this.builds.definitions().tags().addTags(42));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void getTagsReadsTheTags() {
		stub(get(url("/builds/42/tags?api-version=7.1")), "{\"count\":1,\"value\":[\"a\"]}");
		assertThat(this.builds.tags().getTags(42)).containsExactly("a");
	}

	@Test
	void updateTagsAddsAndRemoves() {
		stub(patch(url("/builds/42/tags?api-version=7.1")), "{\"count\":1,\"value\":[\"a\"]}");
		assertThat(this.builds.tags().updateTags(42, TagUpdate.empty().add("a").remove("b"))).containsExactly("a");
		assertThat(body()).isEqualTo("{\"tagsToAdd\":[\"a\"],\"tagsToRemove\":[\"b\"]}");
	}

	@Test
	void removeTagEncodesItAndReadsWhatIsLeft() {
		stub(delete(url("/builds/42/tags/a%2Fb?api-version=7.1")), "{\"count\":0,\"value\":[]}");
		assertThat(this.builds.tags().removeTag(42, "a/b")).isEmpty();
	}

	@Test
	void theTagsOfTheProjectAreReadAndDeleted() {
		stub(get(url("/tags?api-version=7.1")), "{\"count\":1,\"value\":[\"a\"]}");
		stub(delete(url("/tags/a?api-version=7.1")), "{\"count\":0,\"value\":[]}");
		assertThat(this.builds.tags().getProjectTags()).containsExactly("a");
		assertThat(this.builds.tags().deleteProjectTag("a")).isEmpty();
	}

	@Test
	void theTagsOfADefinitionAreThoseOfARevision() {
		stub(get(url("/definitions/7/tags?revision=3&api-version=7.1")), "{\"value\":[\"a\"]}");
		assertThat(this.builds.definitions().tags().getTags(7, DefinitionTagsOptions.newest().revision(3)))
			.containsExactly("a");
	}

	@Test
	void theTagsOfADefinitionAreChanged() {
		stub(post(url("/definitions/7/tags?api-version=7.1")), "{\"value\":[\"a\"]}");
		stub(patch(url("/definitions/7/tags?api-version=7.1")), "{\"value\":[\"b\"]}");
		stub(delete(url("/definitions/7/tags/b?api-version=7.1")), "{\"value\":[]}");
		DefinitionTagsClient tags = this.builds.definitions().tags();
		assertThat(tags.addTags(7, "a")).containsExactly("a");
		assertThat(tags.updateTags(7, TagUpdate.empty().add("b").remove("a"))).containsExactly("b");
		assertThat(tags.removeTag(7, "b")).isEmpty();
	}

	@Test
	void leasesAreAddedReadAndChanged() {
		stub(post(url("/retention/leases?api-version=7.1")), "{\"count\":1,\"value\":[{\"leaseId\":9}]}");
		stub(get(url("/retention/leases/9?api-version=7.1")), "{\"leaseId\":9}");
		stub(patch(url("/retention/leases/9?api-version=7.1")), "{\"leaseId\":9,\"protectPipeline\":true}");
		RetentionLeaseRequest lease = RetentionLeaseRequest.of(7, 42)
			.daysValid(30)
			.ownerId("User:me")
			.protectPipeline(false);
		assertThat(this.builds.leases().addLeases(lease)).extracting(RetentionLease::leaseId).containsExactly(9);
		assertThat(wire.requests().get(0).getBodyAsString()).isEqualTo(
				"[{\"definitionId\":7,\"runId\":42,\"daysValid\":30,\"ownerId\":\"User:me\",\"protectPipeline\":false}]");
		assertThat(this.builds.leases().getLease(9).leaseId()).isEqualTo(9);
		assertThat(this.builds.leases()
			.updateLease(9, RetentionLeaseUpdate.empty().protectPipeline(true))
			.protectPipeline()).isTrue();
	}

	@Test
	void createDefinitionSendsAYamlDefinition() {
		stub(post(url("/definitions?definitionToCloneId=6&definitionToCloneRevision=2&api-version=7.1")),
				"{\"id\":7,\"revision\":1}");
		DefinitionRequest request = DefinitionRequest.yaml("web-ci", "r1", "/ci.yml").path("\\team").secret("key", "s");
		DefinitionCloneOptions options = DefinitionCloneOptions.none().definition(6).revision(2);
		assertThat(this.builds.definitions().createDefinition(request, options).id()).isEqualTo(7);
		assertThat(body()).isEqualTo("""
				{"name":"web-ci","type":"build","process":{"type":2,"yamlFilename":"/ci.yml"},\
				"repository":{"id":"r1","type":"TfsGit"},"path":"\\\\team",\
				"variables":{"key":{"value":"s","isSecret":true}}}""");
	}

	@Test
	void updateDefinitionSendsItAsAWholeWithWhatHasNoAccessor() {
		stub(put(url("/definitions/7?secretsSourceDefinitionId=6&api-version=7.1")), "{\"id\":7,\"revision\":4}");
		BuildDefinition definition = new BuildDefinition(
				json("{\"id\":7,\"revision\":3,\"new\":[1],\"variables\":{\"a\":{\"value\":\"1\"}}}"));
		DefinitionRequest request = DefinitionRequest.of(definition).comment("why").variable("b", "2");
		assertThat(this.builds.definitions()
			.updateDefinition(7, request, DefinitionSecretsOptions.none().definition(6))
			.revision()).isEqualTo(4);
		assertThat(body()).isEqualTo("""
				{"id":7,"revision":3,"new":[1],"variables":{"a":{"value":"1"},"b":{"value":"2"}},"comment":"why"}""");
	}

	@Test
	void listRevisionsReadsWhoChangedTheDefinition() {
		stub(get(url("/definitions/7/revisions?api-version=7.1")),
				"{\"value\":[{\"revision\":1,\"changeType\":\"add\"}]}");
		assertThat(this.builds.definitions().listRevisions(7)).extracting(BuildDefinitionRevision::revision)
			.containsExactly(1);
	}

	@Test
	void restoreDefinitionTakesTheDeletionBack() {
		stub(patch(url("/definitions/7?deleted=false&api-version=7.1")), "{\"id\":7}");
		assertThat(this.builds.definitions().restoreDefinition(7).id()).isEqualTo(7);
	}

	@Test
	void aFolderIsCreatedMovedAndDeleted() {
		stub(put(url("/folders?path=%5Cteam&api-version=7.1-preview.2")), "{\"path\":\"\\\\team\"}");
		stub(post(url("/folders?path=%5Cteam&api-version=7.1-preview.2")), "{\"path\":\"\\\\old\"}");
		wire.server().stubFor(delete(url("/folders?path=%5Cold&api-version=7.1-preview.2")).willReturn(noContent()));
		FoldersClient folders = this.builds.folders();
		assertThat(folders.createFolder("\\team", FolderRequest.at("\\team").description("ours")).path())
			.isEqualTo("\\team");
		assertThat(folders.updateFolder("\\team", FolderRequest.at("\\old")).path()).isEqualTo("\\old");
		folders.deleteFolder("\\old");
		assertThat(wire.requests()).hasSize(3);
	}

	@Test
	void listFoldersSendsThePathAsOneSegment() {
		stub(get(url("/folders/%5Cteam%5Cnightly?api-version=7.1-preview.2&queryOrder=folderAscending")),
				"{\"value\":[{\"path\":\"\\\\team\\\\nightly\"}]}");
		FolderQuery query = FolderQuery.under("\\team\\nightly").order(FolderQueryOrder.FOLDER_ASCENDING);
		assertThat(this.builds.folders().listFolders(query)).extracting(Folder::path)
			.containsExactly("\\team\\nightly");
	}

	@Test
	void awaitBuildReturnsTheFinishedBuildWhateverItsResult() {
		stub(get(url("/builds/42?api-version=7.1")), "{\"id\":42,\"status\":\"completed\",\"result\":\"failed\"}");
		assertThat(this.builds.awaitBuild(42, Duration.ofMinutes(1)).result()).isEqualTo(BuildResult.FAILED);
	}

	@Test
	void awaitQueuedBuildReturnsTheFirstBuildThatTheQueryFinds() {
		stub(get(url("/builds?branchName=refs%2Fpull%2F7%2Fmerge&api-version=7.1")),
				"{\"value\":[{\"id\":42,\"status\":\"notStarted\"},{\"id\":41}]}");
		assertThat(
				this.builds.awaitQueuedBuild(BuildQuery.all().branch("refs/pull/7/merge"), Duration.ofMinutes(1)).id())
			.isEqualTo(42);
	}

	@Test
	void watchBuildEndsWithTheFinishedBuild() {
		stub(get(url("/builds/42?api-version=7.1")), "{\"id\":42,\"status\":\"completed\",\"result\":\"failed\"}");
		assertThat(this.builds.watchBuild(42)).extracting(Build::result).containsExactly(BuildResult.FAILED);
	}

	private static com.github.tomakehurst.wiremock.matching.UrlPattern url(String route) {
		return urlEqualTo(ROUTES + route);
	}

	private static void stub(MappingBuilder request, String json) {
		wire.server().stubFor(request.willReturn(okJson(json)));
	}

	private static ObjectNode json(String text) {
		return (ObjectNode) AdoJson.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String body() {
		return wire.onlyRequest().getBodyAsString();
	}

}
