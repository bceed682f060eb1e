package dev.adoclient.emulator.service.workitem;

import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.workitem.Comments;
import dev.adoclient.emulator.workitem.HostedComment;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.WorkItemRefusals;

/** Finds the work item and the comment that a path names. */
record CommentScope(Organization organization) {

	static final String COMMENTS = "/{project}/_apis/wit/workItems/{workItemId}/comments";

	static final String COMMENT = COMMENTS + "/{commentId}";

	/** The work item, which must be one of the project in front. */
	HostedWorkItem item(Call call) {
		String project = this.organization.project(call.variable("project")).name();
		int id = call.id("workItemId");
		return this.organization.workItems()
			.find(id, null)
			.filter((item) -> item.project().equals(project))
			.orElseThrow(() -> WorkItemRefusals.notFound(id));
	}

	HostedComment comment(Call call) {
		return comments().get(item(call).id(), call.id("commentId"));
	}

	Comments comments() {
		return this.organization.workItems().comments();
	}

	/** The address of the comments of the work item. */
	String url(Call call, HostedWorkItem item) {
		return new WorkItemJson(call, this.organization).url(item) + "/comments";
	}

}
