package dev.adoclient.area.git;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.model.GitVersion;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Each operation on refs once, through the blocking client.
 */
class GitRefsWireTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private GitRefsClient refs;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.refs = this.ado.git("web").repository("my portal").refs();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	private static final String TIP = "33b55f7cb7e7e245323987634f960cf4a6e6bc74";

	private static final String ZEROS = "0000000000000000000000000000000000000000";

	@Test
	void listRefsFollowsTheContinuationToken() {
		wire.server()
			.stubFor(get(url("/refs?filter=heads%2F&filterContains=%26x&peelTags=false&$top=1&api-version=7.1"))
				.willReturn(okJson("{\"value\":[{\"name\":\"refs/heads/a&x\"}]}").withHeader("X-MS-ContinuationToken",
						"a+b")));
		stub(get(url(
				"/refs?filter=heads%2F&filterContains=%26x&peelTags=false&$top=1&continuationToken=a%2Bb&api-version=7.1")),
				"{\"value\":[{\"name\":\"refs/heads/b&x\",\"isLocked\":true,\"unknown\":{\"a\":1}}]}");
		RefQuery query = RefQuery.branches().containing("&x").peelTags(false).pageSize(1);
		assertThat(this.refs.listRefs(query).toList()).extracting(GitRef::name, GitRef::isLocked)
			.containsExactly(tuple("refs/heads/a&x", false), tuple("refs/heads/b&x", true));
	}

	@Test
	void getRefTakesNoOtherThatStartsTheSame() {
		twoBranches();
		assertThat(this.refs.getRef("main").orElseThrow().objectId()).isEqualTo(TIP);
		assertThat(this.refs.getRef("refs/heads/main").orElseThrow().objectId()).isEqualTo(TIP);
		stub(get(url("/refs?filter=heads%2Fmai&api-version=7.1")), "{\"value\":[{\"name\":\"refs/heads/main\"}]}");
		assertThat(this.refs.getRef("mai")).isEmpty();
	}

	@Test
	void updateRefsLeavesFullNamesAloneAndReadsWhatCameOfEach() {
		stub(post(url("/refs?api-version=7.1")).withRequestBody(equalToJson("""
				[{"name":"refs/heads/feat/é","oldObjectId":"%s","newObjectId":"abc"},
				 {"name":"refs/tags/v1","oldObjectId":"%s","newObjectId":"%s"}]
				""".formatted(ZEROS, TIP, ZEROS))), """
				{"count":2,"value":[
				 {"name":"refs/heads/feat/é","success":true,"updateStatus":"succeeded"},
				 {"name":"refs/tags/v1","success":true,"updateStatus":"succeededNonExistentRef"}]}""");
		assertThat(this.refs.updateRefs(RefUpdate.create("feat/é", "abc"), RefUpdate.delete("refs/tags/v1", TIP)))
			.extracting(GitRefUpdateResult::updateStatus)
			.containsExactly(GitRefUpdateStatus.SUCCEEDED, GitRefUpdateStatus.SUCCEEDED_NON_EXISTENT_REF);
	}

	@Test
	void aRefThatTheServiceRefusesInA200IsAConflictThatNamesItAndTheStatus() {
		stub(post(url("/refs?api-version=7.1")), """
				{"value":[{"name":"refs/heads/a","success":true,"updateStatus":"succeeded"},
				 {"name":"refs/heads/b","success":false,"updateStatus":"staleOldObjectId"},
				 {"name":"refs/heads/c","success":false,"updateStatus":"rejectedByPlugin","rejectedBy":"guard",
				  "customMessage":"not today"}]}""");
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> this.refs.updateRefs(RefUpdate.move("a", TIP, "x"), RefUpdate.move("b", TIP, "x"),
					RefUpdate.move("c", TIP, "x")))
			.withMessageContaining("Of 3 refs")
			.withMessageContaining("refs/heads/b (staleOldObjectId)")
			.withMessageContaining("refs/heads/c (rejectedByPlugin, rejected by guard: not today)")
			.withMessageNotContaining("refs/heads/a");
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void anAnswerThatSaysNothingOfARefIsAnError() {
		stub(post(url("/refs?api-version=7.1")), "{\"value\":[]}");
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(() -> this.refs.createBranch("a", TIP))
			.withMessageContaining("0 of 1 refs");
	}

	@Test
	void noRefsAndBlankIdsAreRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.refs.updateRefs());
		assertThatIllegalArgumentException().isThrownBy(() -> this.refs.deleteBranch("main", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> this.refs.createTag(" ", TIP));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void createBranchStartsFromNothing() {
		moves("refs/heads/feat/x", ZEROS, TIP);
		assertThat(this.refs.createBranch("feat/x", TIP).success()).isTrue();
	}

	@Test
	void deleteBranchReadsWhereItIsAndThrowsIfThatIsNotDone() {
		twoBranches();
		stub(post(url("/refs?api-version=7.1")).withRequestBody(
				equalToJson("[{\"name\":\"refs/heads/main\",\"oldObjectId\":\"%s\",\"newObjectId\":\"%s\"}]"
					.formatted(TIP, ZEROS))),
				"{\"value\":[{\"name\":\"refs/heads/main\",\"success\":false,\"updateStatus\":\"locked\"}]}");
		assertThatExceptionOfType(AdoConflictException.class).isThrownBy(() -> this.refs.deleteBranch("main"))
			.withMessageContaining("refs/heads/main (locked)");
	}

	@Test
	void deleteBranchThatIsNotThereIsNotFound() {
		stub(get(url("/refs?filter=heads%2Fgone&api-version=7.1")), "{\"count\":0,\"value\":[]}");
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.refs.deleteBranch("gone"))
			.withMessageContaining("no branch refs/heads/gone");
		wire.server().verify(0, postRequestedFor(url("/refs?api-version=7.1")));
	}

	@Test
	void lockBranchAndUnlockBranchNameTheBranchWithoutRefs() {
		stub(patch(url("/refs?filter=heads%2Ffeat%2F%C3%A9%26x&api-version=7.1")).withRequestBody(
				equalToJson("{\"isLocked\":true}")), "{\"name\":\"refs/heads/feat/é&x\",\"isLocked\":true}");
		stub(patch(url("/refs?filter=heads%2Ffeat%2F%C3%A9%26x&api-version=7.1"))
			.withRequestBody(equalToJson("{\"isLocked\":false}")), "{\"name\":\"refs/heads/feat/é&x\"}");
		assertThat(this.refs.lockBranch("feat/é&x").isLocked()).isTrue();
		assertThat(this.refs.unlockBranch("refs/heads/feat/é&x").isLocked()).isFalse();
	}

	@Test
	void tagsAreCreatedAndDeletedUnderTheirFullName() {
		moves("refs/tags/v1", ZEROS, TIP);
		moves("refs/tags/v1", TIP, ZEROS);
		assertThat(this.refs.createTag("v1", TIP).success()).isTrue();
		assertThat(this.refs.deleteTag("refs/tags/v1", TIP).success()).isTrue();
	}

	@Test
	void annotatedTagsHaveAMessage() {
		String tag = "{\"name\":\"v1\",\"objectId\":\"t1\",\"message\":\"first\",\"taggedObject\":{\"objectId\":\""
				+ TIP + "\",\"objectType\":\"commit\"}}";
		stub(post(url("/annotatedtags?api-version=7.1")).withRequestBody(
				equalToJson("{\"name\":\"v1\",\"message\":\"first\",\"taggedObject\":{\"objectId\":\"" + TIP + "\"}}")),
				tag);
		stub(get(url("/annotatedtags/t1?api-version=7.1")), tag);
		assertThat(this.refs.createAnnotatedTag(TagRequest.of("v1", TIP, "first")).objectId()).isEqualTo("t1");
		assertThat(this.refs.getAnnotatedTag("t1").json()).hasToString(tag);
	}

	@Test
	void branchStatsEncodeTheNameAndTheBase() {
		String stats = "{\"commit\":{\"commitId\":\"" + TIP
				+ "\"},\"name\":\"a#b&c+d\",\"aheadCount\":2,\"behindCount\":0}";
		stub(get(url("/stats/branches?name=a%23b%26c%2Bd&api-version=7.1")), stats);
		stub(get(url(
				"/stats/branches?baseVersionDescriptor.version=v1&baseVersionDescriptor.versionType=tag&api-version=7.1")),
				"{\"value\":[" + stats + "]}");
		assertThat(this.refs.getBranchStats("refs/heads/a#b&c+d").json()).hasToString(stats);
		assertThat(
				this.refs.listBranchStats(BranchStatsOptions.defaults().base(GitVersion.tag("refs/tags/v1"))).toList())
			.extracting(GitBranchStats::aheadCount)
			.containsExactly(2);
	}

	private static void twoBranches() {
		stub(get(url("/refs?filter=heads%2Fmain&api-version=7.1")),
				"{\"value\":[{\"name\":\"refs/heads/main-2\",\"objectId\":\"other\"},{\"name\":\"refs/heads/main\",\"objectId\":\""
						+ TIP + "\"}]}");
	}

	private static void moves(String ref, String from, String to) {
		stub(post(url("/refs?api-version=7.1")).withRequestBody(equalToJson(
				"[{\"name\":\"%s\",\"oldObjectId\":\"%s\",\"newObjectId\":\"%s\"}]".formatted(ref, from, to))),
				"{\"value\":[{\"name\":\"%s\",\"success\":true,\"updateStatus\":\"succeeded\"}]}".formatted(ref));
	}

	private static void stub(MappingBuilder request, String answer) {
		wire.server().stubFor(request.willReturn(okJson(answer)));
	}

	private static UrlPattern url(String rest) {
		return urlEqualTo("/contoso/web/_apis/git/repositories/my%20portal" + rest);
	}

}
