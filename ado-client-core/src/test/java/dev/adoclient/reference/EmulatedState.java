package dev.adoclient.reference;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.AdoClient;
import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.audit.AuditStreamRequest;
import dev.adoclient.area.audit.AuditStreamStatus;
import dev.adoclient.area.builds.BuildDefinition;
import dev.adoclient.area.builds.BuildRequest;
import dev.adoclient.area.builds.BuildUpdate;
import dev.adoclient.area.builds.DefinitionRequest;
import dev.adoclient.area.builds.DefinitionsClient;
import dev.adoclient.area.builds.FolderRequest;
import dev.adoclient.area.builds.FoldersClient;
import dev.adoclient.area.builds.RetentionLeaseRequest;
import dev.adoclient.area.builds.StageUpdate;
import dev.adoclient.area.endpoints.EndpointProxyRequest;
import dev.adoclient.area.endpoints.EndpointRequest;
import dev.adoclient.area.entitlements.AccountLicenseType;
import dev.adoclient.area.git.CommentThreadStatus;
import dev.adoclient.area.git.GitRepositoryClient;
import dev.adoclient.area.git.GitStatusState;
import dev.adoclient.area.git.PullRequestClient;
import dev.adoclient.area.git.PullRequestStatusRequest;
import dev.adoclient.area.git.PullRequestUpdate;
import dev.adoclient.area.git.PushCommit;
import dev.adoclient.area.git.PushTarget;
import dev.adoclient.area.git.RefUpdate;
import dev.adoclient.area.git.RepositoryRequest;
import dev.adoclient.area.git.RepositoryUpdate;
import dev.adoclient.area.git.TagRequest;
import dev.adoclient.area.git.ThreadRequest;
import dev.adoclient.area.git.Vote;
import dev.adoclient.area.pipelines.ApprovalQuery;
import dev.adoclient.area.pipelines.ApprovalUpdate;
import dev.adoclient.area.pipelines.PipelineRequest;
import dev.adoclient.area.policies.ApprovalCountPolicy;
import dev.adoclient.area.policies.PolicyScope;
import dev.adoclient.area.pools.AgentRequest;
import dev.adoclient.area.pools.PoolRequest;
import dev.adoclient.area.pools.TaskAgentPool;
import dev.adoclient.area.pools.VariableGroupRequest;
import dev.adoclient.area.projects.ProjectUpdate;
import dev.adoclient.area.projects.TeamUpdate;
import dev.adoclient.area.security.AccessControlEntries;
import dev.adoclient.area.security.AccessControlListRequest;
import dev.adoclient.area.wiki.WikiPage;
import dev.adoclient.area.wiki.WikiPageMoveRequest;
import dev.adoclient.area.wiki.WikiRequest;
import dev.adoclient.area.workitems.AttachmentUpload;
import dev.adoclient.area.workitems.CommentFormat;
import dev.adoclient.area.workitems.CommentReactionType;
import dev.adoclient.area.workitems.FieldRequest;
import dev.adoclient.area.workitems.FieldType;
import dev.adoclient.area.workitems.NodeRequest;
import dev.adoclient.area.workitems.RelationRequest;
import dev.adoclient.area.workitems.RelationType;
import dev.adoclient.area.workitems.SavedQueryRequest;
import dev.adoclient.area.workitems.SystemFields;
import dev.adoclient.area.workitems.TreeStructureGroup;
import dev.adoclient.area.workitems.WorkItemBatch;
import dev.adoclient.area.workitems.WorkItemChange;
import dev.adoclient.area.workitems.WorkItemsClient;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.governance.HostedGovernedRepository;
import dev.adoclient.emulator.seed.DefinitionBuilder;
import dev.adoclient.emulator.seed.PullRequestBuilder;
import dev.adoclient.model.GitVersion;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.model.PropertyChange;
import dev.adoclient.model.Tagged;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.Upload;

/**
 * Something of each kind in the emulator, and what names it.
 */
final class EmulatedState {

	private final Map<String, Object> values = new HashMap<>();

	private final AdoEmulator emulator;

	private final AdoClient ado;

	private final Path file;

	EmulatedState(EmulatedOrganization organization, Path folder) throws IOException {
		this.file = Files.writeString(folder.resolve("a.txt"), "new");
		this.emulator = organization.emulator();
		this.ado = organization.blocking();
		plain(folder);
		projects();
		code();
		builds();
		work();
		EmulatedPeople.put(this.emulator, this.ado, this::put);
		resources();
	}

	private void put(String names, Object value) {
		for (String name : names.split(" ", -1)) {
			this.values.put(name, value);
		}
	}

	private void plain(Path folder) {
		put("Download", Download.to(folder.resolve("content")).replacing());
		put("Duration", Duration.ofSeconds(20));
		put("name newName comment content text html title description message query value fileName", "new");
		put("withDescendants recurse flagged locked enabled declined authorizePipelines", true);
		put("content image", new byte[] { 1, 2 });
		put("address", URI.create("https://example.com/1"));
		put("days pageSize", 5);
		put("Map", Map.of("key", "value"));
		put("type", "generic");
		put("url", "https://example.org");
		put("WikiPagesClient.content PullRequestThreadsClient.content", "new");
		put("originId principalName mailAddress", "new@contoso.com");
		put("displayName", "new");
		put("JsonPatch", JsonPatch.empty().replace("/displayName", "new"));
		put("PropertyChange", PropertyChange.empty().set("color", "red"));
		put("AccountLicenseType", AccountLicenseType.STAKEHOLDER);
	}

	private void projects() {
		put("project", "web");
		UUID web = this.ado.projects().getProject("web").id();
		put("projectId", web);
		put("projectIds", new UUID[] { web });
		put("team", "Storefront");
		put("processId", UUID.fromString("adcc42ab-9882-485e-a3ed-7678f01f66bc"));
		put("TeamUpdate", TeamUpdate.empty().description("new"));
		put("ProjectUpdate", ProjectUpdate.empty().description("new"));
	}

	private void code() {
		PullRequestBuilder pullRequest = this.emulator.project("web")
			.repository("web")
			.pullRequest("Review me")
			.by("dale")
			.changing("/review.txt", "review")
			.comment("dale", "Why?")
			.label("urgent");
		put("repository", "web");
		put("repositoryId", this.ado.git("web").getRepository("web").id());
		put("pullRequestId PullRequestsClient.id PullRequestClient.id", pullRequest.id());
		put("branch startBranch base target targetBranch", "main");
		put("GitVersion", GitVersion.branch("main"));
		GitRepositoryClient web = this.ado.git("web").repository("web");
		String tip = web.refs().getRef("refs/heads/main").orElseThrow().objectId();
		put("commitId otherCommitId objectId", tip);
		put("path", "/README.md");
		put("commentId iterationId pushId revision", 1);
		put("GitRefsClient.getRef.ref", "refs/heads/main");
		put("GitStatusState", GitStatusState.SUCCEEDED);
		put("genre", "checks");
		put("CommentThreadStatus", CommentThreadStatus.FIXED);
		put("Vote", Vote.APPROVED);
		put("nameOrId", "urgent");
		put("identifier", "bot");
		put("sourceBranch", "release/1.2");
		put("PushTarget", PushTarget.tipOf("main"));
		put("PushCommit", PushCommit.of("new").add("/new.txt", "new"));
		put("RefUpdate", RefUpdate.create("refs/heads/new", tip));
		put("treeId", web.getCommit(tip).treeId());
		put("blobId", web.items().getItem("/README.md").objectId());
		put("blobIds", List.of(web.items().getItem("/README.md").objectId()));
		String kim = this.emulator.state().caller().id().toString();
		put("reviewerId identityId", kim);
		put("reviewerIds", new String[] { kim });
		put("typeId", UUID.fromString("fa4e907d-c16b-4a4c-9dfa-4906e5d171dd"));
		UUID storefront = this.ado.git("web").getRepository("storefront").id();
		ApprovalCountPolicy policy = ApprovalCountPolicy.of(1).scope(PolicyScope.branch(storefront, "main"));
		put("Policy", policy);
		put("PoliciesClient.policyId", this.ado.policies("web").createPolicy(policy).id());
		PullRequestBuilder guarded = this.emulator.project("web").repository("storefront").pullRequest("Guarded");
		put("evaluationId",
				this.ado.policies("web")
					.listEvaluations((UUID) this.values.get("projectId"), guarded.id())
					.toList()
					.get(0)
					.evaluationId());
		put("RepositoryUpdate", RepositoryUpdate.none().name("www"));
		put("PullRequestUpdate", PullRequestUpdate.empty().title("new"));
		PullRequestClient review = this.ado.pullRequest("web", "web", pullRequest.id());
		put("statusId", review.setStatus(PullRequestStatusRequest.of(GitStatusState.SUCCEEDED, "checks", "lint")).id());
		put("sourceCommit", review.get().lastMergeSourceCommit().commitId());
		put("threadId", review.threads().createThread(ThreadRequest.of("Mine")).id());
		put("GitRefsClient.createBranch.branch", "brand-new");
		web.refs().createBranch("old", tip);
		put("GitRefsClient.deleteBranch.branch", "old");
		web.refs().createTag("v0", tip);
		put("GitRefsClient.createTag.tag", "v1");
		put("GitRefsClient.deleteTag.tag", "v0");
		put("GitRefsClient.getAnnotatedTag.objectId",
				web.refs().createAnnotatedTag(TagRequest.of("v2", tip, "Second")).objectId());
		put("TagRequest", TagRequest.of("v3", tip, "Third"));
		UUID deleted = this.ado.git("web").createRepository(RepositoryRequest.of("old")).id();
		this.ado.git("web").deleteRepository(deleted);
		put("GitClient.deleteFromRecycleBin.repositoryId GitClient.restoreRepository.repositoryId", deleted);
		review.reviewers().addReviewers(kim);
	}

	private void builds() {
		put("definitionId definition DefinitionsClient.id PipelinesClient.id pipelineId", 1);
		HostedBuild build = this.emulator.project("web").repository("web").definition("web-ci").build();
		put("buildId runId BuildsClient.id PipelineRunsClient.id toBuildId", build.id());
		put("fromBuildId", 1);
		put("logId", 1);
		put("artifactName", "drop");
		put("BuildTagsClient.tag DefinitionTagsClient.tag", "kept");
		put("tags", new String[] { "kept" });
		put("stageName", "Build");
		put("BuildsClient.definition", "web-ci");
		put("DefinitionRequest", DefinitionRequest.yaml("new", "web", "new.yml"));
		put("PipelineRequest", PipelineRequest.yaml("new", this.values.get("repositoryId").toString(), "new.yml"));
		put("yamlFilename", "new.yml");
		put("leaseIds", new int[] { 1 });
		FoldersClient folders = this.ado.builds("web").folders();
		put("FoldersClient.path", folders.createFolder("Old", FolderRequest.at("Old")).path());
		put("FoldersClient.createFolder.path", "New");
		put("leaseId",
				this.ado.builds("web").leases().addLeases(RetentionLeaseRequest.of(1, build.id())).get(0).leaseId());
		DefinitionBuilder web = this.emulator.project("web").repository("web").definition("web-deploy");
		put("BuildsClient.deleteBuild.buildId", web.build().id());
		int failed = web.fails("Compile", "no").build().id();
		put("BuildsClient.retryBuild.buildId BuildsClient.rerunFailedJobs.buildId BuildsClient.updateStage.buildId",
				failed);
		put("StageUpdate", StageUpdate.retry());
		web.approvedBy("Kim Abel").succeeds().takes(Duration.ofHours(1), Duration.ofHours(1));
		put("BuildsClient.updateBuild.buildId", this.ado.builds("web").queueBuild(BuildRequest.of(web.id())).id());
		web.takes(Duration.ZERO, Duration.ZERO);
		this.ado.builds("web").queueBuild(BuildRequest.of(web.id()));
		UUID approval = this.ado.pipelines("web").approvals().listApprovals(ApprovalQuery.all()).toList().get(0).id();
		put("approvalId", approval);
		put("ApprovalUpdate", ApprovalUpdate.approve(approval));
		put("BuildUpdate", BuildUpdate.keepForever(true));
		DefinitionsClient definitions = this.ado.builds("web").definitions();
		BuildDefinition old = definitions.createDefinition(DefinitionRequest.yaml("old", "web", "old.yml"));
		definitions.deleteDefinition(old.id());
		put("DefinitionsClient.restoreDefinition.definitionId", old.id());
		put("DefinitionsClient.updateDefinition.definition", DefinitionRequest.of(definitions.getDefinition(1)));
		put("fileId", this.ado.builds("web").artifacts().getArtifact(build.id(), "drop").resource().data());
	}

	private void work() {
		put("workItemId WorkItemsClient.id AttachmentsClient.id WorkItemHistoryClient.id", 2);
		put("WorkItemChange", WorkItemChange.empty().set(SystemFields.TITLE, "new"));
		put("WorkItemBatch",
				WorkItemBatch.empty().create("Bug", WorkItemChange.empty().set(SystemFields.TITLE, "new")));
		put("AttachmentUpload", AttachmentUpload.of("a.txt", Upload.of(this.file)));
		put("RelationRequest", RelationRequest.hyperlink(URI.create("https://example.com/1")));
		put("FieldKey", SystemFields.TITLE);
		put("field", "System.Title");
		put("TreeStructureGroup", TreeStructureGroup.AREAS);
		put("wiql", "SELECT [System.Id] FROM WorkItems");
		put("Collection", List.of(2, 3));
		put("CommentFormat", CommentFormat.MARKDOWN);
		put("CommentReactionType", CommentReactionType.LIKE);
		put("WorkItemsClient.createWorkItem.type", "Bug");
		put("SavedQueriesClient.folder", "Shared Queries");
		put("parent", "");
		put("queryId",
				this.ado.workItems("web")
					.savedQueries()
					.createQuery("Shared Queries", SavedQueryRequest.query("All", (String) this.values.get("wiql")))
					.id());
		WorkItemsClient items = this.ado.workItems("web");
		put("WorkItemCommentsClient.commentId", items.comments().addComment(2, "Why?").id());
		put("WorkItemCommentsClient.commentIds", List.of(items.comments().addComment(2, "Why?").id()));
		put("version updateNumber", 1);
		put("attachmentId",
				items.attachments().uploadAttachment(AttachmentUpload.of("a.txt", Upload.of(this.file))).id());
		put("ClassificationNodesClient.path",
				items.nodes().createNode(TreeStructureGroup.AREAS, "", NodeRequest.named("Old")).name());
		int deleted = items.createWorkItem("Bug", WorkItemChange.empty().set(SystemFields.TITLE, "old")).id();
		items.deleteWorkItem(deleted);
		put("RecycleBinClient.id", deleted);
		put("RecycleBinClient.ids", List.of(deleted));
		put("nodeId reclassifyId", items.nodes().getNode(TreeStructureGroup.AREAS, "Old").id());
		put("SavedQueriesClient.path SavedQueriesClient.query", "Shared Queries/All");
		put("QueryBatchRequest.ids", List.of((UUID) this.values.get("queryId")));
		items.updateWorkItem(3, WorkItemChange.empty().set(SystemFields.TAGS, "old"));
		put("WorkItemTagsClient.tag", "old");
		put("RelationType", RelationType.RELATED);
		put("otherId", 3);
		items.addRelation(2, RelationRequest.hyperlink(URI.create("https://example.com/2")));
		put("WorkItemsClient.removeRelation.relation", RelationType.HYPERLINK);
		put("WorkItemsClient.removeRelation.address", "https://example.com/2");
		put("ClassificationNodesClient.deleteNode.reclassifyId",
				items.nodes().createNode(TreeStructureGroup.AREAS, "", NodeRequest.named("Heir")).id());
		put("WorkItemFieldsClient.restoreField.field WorkItemFieldsClient.lockField.field "
				+ "WorkItemFieldsClient.deleteField.field",
				items.fields().createField(FieldRequest.of("Own", "Custom.Own", FieldType.STRING)).referenceName());
		put("FieldRequest", FieldRequest.of("New", "Custom.New", FieldType.STRING));
	}

	private void resources() {
		UUID web = (UUID) this.values.get("projectId");
		TaskAgentPool pool = this.ado.pools().createPool(PoolRequest.named("gpu"));
		put("poolId PoolsClient.id", pool.id());
		put("agentId AgentsClient.id",
				this.ado.pools().agents(pool.id()).addAgent(AgentRequest.of("gpu-1", "4.248.0")).id());
		put("AgentRequest", AgentRequest.of("gpu-2", "4.248.0"));
		put("queueId QueuesClient.id", 12);
		put("groupId VariableGroupsClient.id",
				this.ado.variableGroups("web").createVariableGroup(VariableGroupRequest.named("secrets", web)).id());
		put("endpointId",
				this.ado.endpoints("web")
					.createEndpoint(EndpointRequest.of("registry", "generic", "https://example.org", web))
					.id());
		this.ado.wiki("web").createWiki(WikiRequest.projectWiki("web.wiki", web));
		put("wiki", "web.wiki");
		Tagged<WikiPage> page = this.ado.wiki("web").pages("web.wiki").createPage("/Home", "# Home");
		put("WikiPagesClient.path", "/Home");
		put("WikiPagesClient.id", page.value().id());
		put("eTag", page.eTag());
		put("consumerType", "Splunk");
		put("inputs", Map.of("url", "https://example.org"));
		put("poolIds queueIds groupIds", new int[] { 1 });
		put("names", new String[] { "registry" });
		put("PoolsClient.createPool.request", PoolRequest.named("new"));
		put("EndpointRequest", EndpointRequest.of("new", "generic", "https://example.org", web));
		put("EndpointsClient.updateEndpoint.request",
				EndpointRequest.of(this.ado.endpoints("web").getEndpoint((UUID) this.values.get("endpointId"))));
		put("EndpointsClient.executeRequest.endpointId", this.values.get("endpointId").toString());
		put("VariableGroupRequest", VariableGroupRequest.named("new", web).variable("a", "1"));
		put("AccessControlEntries",
				AccessControlEntries.of("repoV2").entry((String) this.values.get("descriptor"), 2, 0));
		put("AccessControlListRequest", AccessControlListRequest.of("repoV2"));
		put("WikiPagesClient.createPage.path", "/New");
		put("WikiPageMoveRequest", WikiPageMoveRequest.move("/Home", "/Moved"));
		put("WikiClient.createWiki.request", WikiRequest.codeWiki("new", web, (UUID) this.values.get("repositoryId"),
				"/docs", GitVersion.branch("main")));
		put("streamId", this.ado.audit().streams().createStream(AuditStreamRequest.to("Splunk", Map.of()), 0).id());
		put("daysToBackfill", 1);
		put("AuditStreamStatus", AuditStreamStatus.ENABLED);
		put("EndpointProxyRequest", EndpointProxyRequest.address("{{endpoint.url}}/status"));
		put("EndpointsClient.updateEndpoints.requests",
				new EndpointRequest[] {
						EndpointRequest.of(this.ado.endpoints("web").getEndpoint((UUID) this.values.get("endpointId")))
							.id((UUID) this.values.get("endpointId")) });
		put("SecurityClient.hasPermissions.tokens", List.of("repoV2"));
		UUID policy = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");
		HostedGovernedRepository governed = this.emulator.state().project("web").governance().all().get(0);
		governed.policies().add(policy);
		put("GovernedRepositoryClient.policyId", policy);
		put("GovernanceClient.repository", String.valueOf(governed.id()));
	}

	/**
	 * Does what comes before an operation, so that it ends: a merge is waited for when it
	 * was asked for.
	 */
	void before(Method operation) {
		if (operation.getName().equals("awaitMerge")) {
			this.ado.pullRequest("web", "web", (Integer) this.values.get("pullRequestId"))
				.complete((String) this.values.get("sourceCommit"));
		}
	}

	EmulatedArguments arguments() {
		return new EmulatedArguments(this.values);
	}

}
