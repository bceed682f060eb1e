package dev.adoclient.area.workitems;

import java.net.URI;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoJson;

/**
 * A relation to be added to a work item.
 */
public final class RelationRequest extends AdoBody<RelationRequest> {

	private RelationRequest(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns a relation of a type. The address of a work item is
	 * {@link WorkItemsAsyncClient#workItemUrl(int)}.
	 */
	public static RelationRequest of(RelationType type, URI url) {
		return new RelationRequest(
				JsonNodeFactory.instance.objectNode().put("rel", type.value()).put("url", url.toString()));
	}

	/**
	 * Returns a relation to any address.
	 */
	public static RelationRequest hyperlink(URI url) {
		return of(RelationType.HYPERLINK, url);
	}

	/**
	 * Returns a relation to a file that was uploaded.
	 */
	public static RelationRequest attachment(AttachmentReference attachment) {
		return of(RelationType.ATTACHED_FILE, attachment.url());
	}

	/**
	 * Returns a relation to a pull request, which then lists the work item, too.
	 * @param projectId the project of the repository that it merges into
	 */
	public static RelationRequest pullRequest(UUID projectId, UUID repositoryId, int pullRequestId) {
		// Work items use %2F; the artifactId of a pull request uses %2f.
		String address = "vstfs:///Git/PullRequestId/%s%%2F%s%%2F%d".formatted(projectId, repositoryId, pullRequestId);
		return of(RelationType.ARTIFACT_LINK, URI.create(address)).attribute("name", "Pull Request");
	}

	/**
	 * Sets the comment that is shown beside the relation.
	 */
	public RelationRequest comment(String comment) {
		return attribute("comment", comment);
	}

	/**
	 * Sets an attribute, such as {@code name} of an {@link RelationType#ARTIFACT_LINK}.
	 */
	public RelationRequest attribute(String name, Object value) {
		return change((json) -> json.withObjectProperty("attributes").set(name, AdoJson.tree(value)));
	}

	@Override
	protected RelationRequest with(ObjectNode json) {
		return new RelationRequest(json);
	}

}
