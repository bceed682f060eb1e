package dev.adoclient.area.git;

import java.time.Instant;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.GitVersionOptions;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation on commits and pushes once, through the blocking client.
 */
class GitRepositoryWireTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private GitRepositoryClient repository;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.repository = this.ado.git("web").repository("my portal");
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	private static final String TIP = "33b55f7cb7e7e245323987634f960cf4a6e6bc74";

	private static final String MAIN = "/refs?filter=heads%2Fmain&api-version=7.1";

	@Test
	void listCommitsIsPagedByItsOwnSkip() {
		String first = "/commits?searchCriteria.itemPath=%2Fa%26b&searchCriteria.fromDate=2026-11-23T09%3A00%3A00Z"
				+ "&searchCriteria.excludeDeletes=false&searchCriteria.$top=2";
		stub(get(url(first + "&api-version=7.1")), "{\"value\":[{\"commitId\":\"a\"},{\"commitId\":\"b\"}]}");
		stub(get(url(first + "&searchCriteria.$skip=2&api-version=7.1")),
				"{\"value\":[{\"commitId\":\"c\",\"changeCounts\":{\"Add\":1},\"unknown\":1.50}]}");
		CommitQuery query = CommitQuery.all()
			.path("/a&b")
			.from(Instant.parse("2026-11-23T09:00:00Z"))
			.excludeDeletes(false)
			.pageSize(2);
		assertThat(this.repository.listCommits(query).toList()).extracting(GitCommitRef::commitId)
			.containsExactly("a", "b", "c");
	}

	@Test
	void aPageOfNoCommitsIsRefusedSinceTheListWouldNeverEnd() {
		assertThatIllegalArgumentException().isThrownBy(() -> CommitQuery.all().pageSize(0));
		CommitQuery query = CommitQuery.all().parameter("searchCriteria.$top", 0);
		assertThatIllegalArgumentException().isThrownBy(() -> this.repository.listCommits(query));
	}

	@Test
	void getCommitCanAskForNoChanges() {
		String commit = "{\"treeId\":\"t\",\"commitId\":\"" + TIP
				+ "\",\"parents\":[\"p\"],\"changeCounts\":{\"Edit\":3}}";
		stub(get(url("/commits/" + TIP + "?changeCount=0&api-version=7.1")), commit);
		GitCommit read = this.repository.getCommit(TIP, CommitOptions.defaults().changeCount(0));
		assertThat(read.json()).hasToString(commit);
		assertThat(read.changeCounts()).containsEntry("Edit", 3);
	}

	@Test
	void listCommitChangesToleratesThatThereAreNone() {
		stub(get(url("/commits/" + TIP + "/changes?top=100&api-version=7.1")),
				"{\"changeCounts\":{\"Add\":1},\"changes\":[{\"item\":{\"path\":\"/a\"},\"changeType\":\"add\"}]}");
		stub(get(url("/commits/merge/changes?top=100&api-version=7.1")), "{\"changeCounts\":{}}");
		assertThat(this.repository.listCommitChanges(TIP).toList()).extracting(GitChange::changeType)
			.containsExactly(VersionControlChangeType.ADD);
		assertThat(this.repository.listCommitChanges("merge").toList()).isEmpty();
	}

	@Test
	void listCommitChangesSkipsWithoutADollar() {
		String hundred = "{\"changes\":[" + "{\"changeType\":\"add\"},".repeat(99) + "{\"changeType\":\"add\"}]}";
		stub(get(url("/commits/" + TIP + "/changes?top=100&api-version=7.1")), hundred);
		stub(get(url("/commits/" + TIP + "/changes?top=100&skip=100&api-version=7.1")),
				"{\"changes\":[{\"changeType\":\"delete\"}]}");
		assertThat(this.repository.listCommitChanges(TIP).toList()).hasSize(101);
	}

	@Test
	void listCommitStatusesReadsAllPages() {
		stub(get(url("/commits/" + TIP + "/statuses?latestOnly=true&top=1&api-version=7.1")),
				"{\"value\":[{\"id\":1,\"state\":\"succeeded\",\"targetUrl\":\"https://ci/1 \"}]}");
		stub(get(url("/commits/" + TIP + "/statuses?latestOnly=true&top=1&skip=1&api-version=7.1")), "{\"value\":[]}");
		CommitStatusQuery query = CommitStatusQuery.all().latestOnly(true).pageSize(1);
		assertThat(this.repository.listCommitStatuses(TIP, query).toList()).extracting(GitStatus::state)
			.containsExactly(GitStatusState.SUCCEEDED);
	}

	@Test
	void setCommitStatusSendsContextAndAddress() {
		stub(post(url("/commits/" + TIP + "/statuses?api-version=7.1")).withRequestBody(equalToJson("""
				{"state":"failed","context":{"name":"tests","genre":"ci"},"description":"3 red",
				 "targetUrl":"https://ci/1"}""")), "{\"id\":7,\"creationDate\":\"2026-11-23T09:00:00.1234567Z\"}");
		CommitStatus status = CommitStatus.of(GitStatusState.FAILED, "ci", "tests")
			.description("3 red")
			.targetUrl("https://ci/1");
		assertThat(this.repository.setCommitStatus(TIP, status).creationDate())
			.isEqualTo("2026-11-23T09:00:00.123456700Z");
	}

	@Test
	void setCommitStatusIsNotSentTwice() {
		wire.server()
			.stubFor(
					post(url("/commits/" + TIP + "/statuses?api-version=7.1")).willReturn(aResponse().withStatus(500)));
		CommitStatus status = CommitStatus.of(GitStatusState.PENDING, "ci", "tests");
		assertThatExceptionOfType(AdoException.class).isThrownBy(() -> this.repository.setCommitStatus(TIP, status));
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void listDiffChangesReadsAllPagesAndGetDiffHasTheRest() {
		String versions = "/diffs/commits?baseVersion=main&baseVersionType=branch&targetVersion=" + TIP
				+ "&targetVersionType=commit&targetVersionOptions=firstParent&diffCommonCommit=false";
		stub(get(url(versions + "&$top=1&api-version=7.1")),
				"{\"allChangesIncluded\":false,\"changes\":[{\"item\":{\"path\":\"/a\"}}]}");
		stub(get(url(versions + "&$top=1&$skip=1&api-version=7.1")),
				"{\"allChangesIncluded\":true,\"changes\":[{\"item\":{\"path\":\"/b\"},\"changeType\":\"edit\"}]}");
		String whole = "{\"commonCommit\":\"c\",\"aheadCount\":2,\"behindCount\":1,\"changes\":[]}";
		stub(get(url(versions + "&api-version=7.1")), whole);
		DiffQuery query = DiffQuery
			.between(GitVersion.branch("refs/heads/main"),
					GitVersion.commit(TIP).options(GitVersionOptions.FIRST_PARENT))
			.commonCommit(false);
		assertThat(this.repository.listDiffChanges(query.pageSize(1)).toList())
			.extracting((change) -> change.item().path())
			.containsExactly("/a", "/b");
		assertThat(this.repository.getDiff(query).json()).hasToString(whole);
	}

	@Test
	void listDiffChangesEndsWhereTheFlagNeverComes() {
		stub(get(url("/diffs/commits?baseVersion=a&baseVersionType=branch&targetVersion=b&targetVersionType=branch"
				+ "&$top=100&api-version=7.1")), "{\"changes\":[{\"item\":{\"path\":\"/a\"}}]}");
		assertThat(this.repository.listDiffChanges(DiffQuery.between(GitVersion.branch("a"), GitVersion.branch("b")))
			.toList()).hasSize(1);
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void listMergeBasesLooksIntoAnotherRepository() {
		UUID fork = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");
		stub(get(url("/commits/a/mergebases?otherCommitId=b&otherRepositoryId=" + fork + "&api-version=7.1")),
				"{\"value\":[{\"commitId\":\"base\"}]}");
		MergeBaseOptions options = MergeBaseOptions.sameRepository().otherRepository(fork);
		assertThat(this.repository.listMergeBases("a", "b", options).toList()).extracting(GitCommitRef::commitId)
			.containsExactly("base");
	}

	@Test
	void pushReadsTheTipAndSendsAllKindsOfChanges() {
		tip();
		stub(post(url("/pushes?api-version=7.1")).withRequestBody(equalToJson(
				"""
						{"refUpdates":[{"name":"refs/heads/main","oldObjectId":"%s"}],
						 "commits":[{"comment":"All at once","author":{"name":"Bot","email":"bot@contoso.com"},"changes":[
						  {"changeType":"add","item":{"path":"/a.txt"},"newContent":{"content":"é\\n","contentType":"rawText"}},
						  {"changeType":"edit","item":{"path":"/b.bin"},"newContent":{"content":"AP8=","contentType":"base64Encoded"}},
						  {"changeType":"delete","item":{"path":"/c.txt"}},
						  {"changeType":"rename","item":{"path":"/e.txt"},"sourceServerItem":"/d.txt"}]}]}
						"""
					.formatted(TIP))),
				"{\"pushId\":9,\"commits\":[{\"commitId\":\"new\"}],\"refUpdates\":[{\"newObjectId\":\"new\"}]}");
		PushCommit commit = PushCommit.of("All at once")
			.author("Bot", "bot@contoso.com")
			.add("a.txt", "é\n")
			.edit("/b.bin", new byte[] { 0, (byte) 0xff })
			.delete("/c.txt")
			.rename("/d.txt", "/e.txt");
		GitPush push = this.repository.push("main", commit);
		assertThat(push.pushId()).isEqualTo(9);
		assertThat(push.commits()).extracting(GitCommitRef::commitId).containsExactly("new");
	}

	@Test
	void aPushOntoABranchThatMovedIsAConflictAndIsNotSentAgain() {
		tip();
		wire.server()
			.stubFor(post(url("/pushes?api-version=7.1")).willReturn(aResponse().withStatus(409)
				.withHeader("Content-Type", "application/json")
				.withBody("{\"message\":\"TF401028: The reference 'refs/heads/main' has already been updated.\","
						+ "\"typeKey\":\"GitReferenceStaleException\"}")));
		PushCommit commit = PushCommit.of("Late").delete("/a");
		assertThatExceptionOfType(AdoConflictException.class).isThrownBy(() -> this.repository.push("main", commit))
			.withMessageContaining("TF401028");
		wire.server().verify(1, postRequestedFor(url("/pushes?api-version=7.1")));
	}

	@Test
	void pushToANewBranchStartsAtTheTipOfTheOther() {
		tip();
		pushes("refs/heads/feat/é", TIP);
		PushCommit commit = PushCommit.of("Begin").delete("/a");
		assertThat(this.repository.push(PushTarget.newBranch("feat/é", "main"), commit).pushId()).isEqualTo(9);
	}

	@Test
	void pushOntoACommitOrWithoutHistoryReadsNothing() {
		pushes("refs/heads/main", "abc");
		pushes("refs/heads/first", "0".repeat(40));
		PushCommit commit = PushCommit.of("Begin").delete("/a");
		assertThat(this.repository.push(PushTarget.onto("main", "abc"), commit).pushId()).isEqualTo(9);
		assertThat(this.repository.push(PushTarget.withoutHistory("first"), commit).pushId()).isEqualTo(9);
		assertThat(wire.requests()).hasSize(2);
	}

	@Test
	void pushToAMistypedBranchCreatesNothing() {
		stub(get(url("/refs?filter=heads%2Fmian&api-version=7.1")), "{\"value\":[]}");
		PushCommit commit = PushCommit.of("Begin").delete("/a");
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.repository.push("mian", commit))
			.withMessageContaining("refs/heads/mian");
		wire.server().verify(0, postRequestedFor(url("/pushes?api-version=7.1")));
	}

	@Test
	void aCommitThatChangesNothingIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.repository.push("main", PushCommit.of("Nothing")));
		assertThatIllegalArgumentException().isThrownBy(() -> PushCommit.of(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> PushCommit.of("Begin").delete(""));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void listPushesSkipsAndGetPushBringsItsCommits() {
		stub(get(url("/pushes?searchCriteria.refName=refs%2Fheads%2Fmain&searchCriteria.includeRefUpdates=true&$top=1"
				+ "&api-version=7.1")), "{\"value\":[{\"pushId\":2}]}");
		stub(get(url("/pushes?searchCriteria.refName=refs%2Fheads%2Fmain&searchCriteria.includeRefUpdates=true&$top=1"
				+ "&$skip=1&api-version=7.1")), "{\"value\":[]}");
		stub(get(url("/pushes/2?includeCommits=10&includeRefUpdates=true&api-version=7.1")), "{\"pushId\":2}");
		PushQuery query = PushQuery.all().branch("main").includeRefUpdates(true).pageSize(1);
		assertThat(this.repository.listPushes(query).toList()).extracting(GitPush::pushId).containsExactly(2);
		assertThat(
				this.repository.getPush(2, PushOptions.defaults().includeCommits(10).includeRefUpdates(true)).pushId())
			.isEqualTo(2);
	}

	@Test
	void listPushCommitsSkipsWithoutADollar() {
		String first = "/commits?pushId=9&includeLinks=true&top=1";
		stub(get(url(first + "&api-version=7.1")), "{\"value\":[{\"commitId\":\"a\"}]}");
		stub(get(url(first + "&skip=1&api-version=7.1")), "{\"value\":[]}");
		assertThat(this.repository.listPushCommits(9, PushCommitQuery.all().includeLinks(true).pageSize(1)).toList())
			.extracting(GitCommitRef::commitId)
			.containsExactly("a");
	}

	private static void tip() {
		stub(get(url(MAIN)), "{\"value\":[{\"name\":\"refs/heads/main-2\",\"objectId\":\"other\"},"
				+ "{\"name\":\"refs/heads/main\",\"objectId\":\"" + TIP + "\"}]}");
	}

	private static void pushes(String branch, String start) {
		stub(post(url("/pushes?api-version=7.1")).withRequestBody(equalToJson(
				"{\"refUpdates\":[{\"name\":\"%s\",\"oldObjectId\":\"%s\"}]}".formatted(branch, start), true, true)),
				"{\"pushId\":9}");
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/web/_apis/git/repositories/my%20portal" + rest);
	}

}
