package dev.adoclient.workitems;

import java.time.Instant;

import tools.jackson.databind.JsonNode;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields that every work item has, or can have. Most of the counts, levels
 * and ids come only with {@link WorkItemExpand#FIELDS} or by name.
 */
public final class SystemFields {

	public static final WorkItemField<Integer> AREA_ID = WorkItemField.integer("System.AreaId");

	public static final WorkItemField<String> AREA_LEVEL_1 = WorkItemField.text("System.AreaLevel1");

	public static final WorkItemField<String> AREA_LEVEL_2 = WorkItemField.text("System.AreaLevel2");

	public static final WorkItemField<String> AREA_LEVEL_3 = WorkItemField.text("System.AreaLevel3");

	public static final WorkItemField<String> AREA_LEVEL_4 = WorkItemField.text("System.AreaLevel4");

	public static final WorkItemField<String> AREA_LEVEL_5 = WorkItemField.text("System.AreaLevel5");

	public static final WorkItemField<String> AREA_LEVEL_6 = WorkItemField.text("System.AreaLevel6");

	public static final WorkItemField<String> AREA_LEVEL_7 = WorkItemField.text("System.AreaLevel7");

	/**
	 * The area, such as {@code web\checkout}.
	 */
	public static final WorkItemField<String> AREA_PATH = WorkItemField.text("System.AreaPath");

	public static final WorkItemField<IdentityRef> ASSIGNED_TO = WorkItemField.identity("System.AssignedTo");

	public static final WorkItemField<Integer> ATTACHED_FILE_COUNT = WorkItemField.integer("System.AttachedFileCount");

	public static final WorkItemField<JsonNode> ATTACHED_FILES = WorkItemField.any("System.AttachedFiles");

	public static final WorkItemField<IdentityRef> AUTHORIZED_AS = WorkItemField.identity("System.AuthorizedAs");

	public static final WorkItemField<Instant> AUTHORIZED_DATE = WorkItemField.dateTime("System.AuthorizedDate");

	public static final WorkItemField<JsonNode> BIS_LINKS = WorkItemField.any("System.BISLinks");

	public static final WorkItemField<String> BOARD_COLUMN = WorkItemField.text("System.BoardColumn");

	/**
	 * Whether the work item is in the second half of a split column.
	 */
	public static final WorkItemField<Boolean> BOARD_COLUMN_DONE = WorkItemField.flag("System.BoardColumnDone");

	public static final WorkItemField<String> BOARD_LANE = WorkItemField.text("System.BoardLane");

	public static final WorkItemField<IdentityRef> CHANGED_BY = WorkItemField.identity("System.ChangedBy");

	public static final WorkItemField<Instant> CHANGED_DATE = WorkItemField.dateTime("System.ChangedDate");

	public static final WorkItemField<Integer> COMMENT_COUNT = WorkItemField.integer("System.CommentCount");

	public static final WorkItemField<IdentityRef> CREATED_BY = WorkItemField.identity("System.CreatedBy");

	public static final WorkItemField<Instant> CREATED_DATE = WorkItemField.dateTime("System.CreatedDate");

	/**
	 * The description, in HTML.
	 */
	public static final WorkItemField<String> DESCRIPTION = WorkItemField.text("System.Description");

	public static final WorkItemField<Integer> EXTERNAL_LINK_COUNT = WorkItemField.integer("System.ExternalLinkCount");

	/**
	 * The comment that came with the revision, in HTML; writing it adds a comment.
	 */
	public static final WorkItemField<String> HISTORY = WorkItemField.text("System.History");

	public static final WorkItemField<Integer> HYPERLINK_COUNT = WorkItemField.integer("System.HyperLinkCount");

	public static final WorkItemField<Integer> ID = WorkItemField.integer("System.Id");

	public static final WorkItemField<JsonNode> IN_ADMIN_ONLY_TREE_FLAG = WorkItemField
		.any("System.InAdminOnlyTreeFlag");

	public static final WorkItemField<JsonNode> IN_DELETED_TREE_FLAG = WorkItemField.any("System.InDeletedTreeFlag");

	public static final WorkItemField<Boolean> IS_DELETED = WorkItemField.flag("System.IsDeleted");

	public static final WorkItemField<Integer> ITERATION_ID = WorkItemField.integer("System.IterationId");

	public static final WorkItemField<String> ITERATION_LEVEL_1 = WorkItemField.text("System.IterationLevel1");

	public static final WorkItemField<String> ITERATION_LEVEL_2 = WorkItemField.text("System.IterationLevel2");

	public static final WorkItemField<String> ITERATION_LEVEL_3 = WorkItemField.text("System.IterationLevel3");

	public static final WorkItemField<String> ITERATION_LEVEL_4 = WorkItemField.text("System.IterationLevel4");

	public static final WorkItemField<String> ITERATION_LEVEL_5 = WorkItemField.text("System.IterationLevel5");

	public static final WorkItemField<String> ITERATION_LEVEL_6 = WorkItemField.text("System.IterationLevel6");

	public static final WorkItemField<String> ITERATION_LEVEL_7 = WorkItemField.text("System.IterationLevel7");

	/**
	 * The iteration, such as {@code web\sprint 1}.
	 */
	public static final WorkItemField<String> ITERATION_PATH = WorkItemField.text("System.IterationPath");

	public static final WorkItemField<JsonNode> LINKED_FILES = WorkItemField.any("System.LinkedFiles");

	public static final WorkItemField<JsonNode> LINK_TYPE = WorkItemField.any("System.Links.LinkType");

	public static final WorkItemField<String> NODE_NAME = WorkItemField.text("System.NodeName");

	public static final WorkItemField<JsonNode> NODE_TYPE = WorkItemField.any("System.NodeType");

	/**
	 * The id of the parent. It is read only here; a parent is set by a relation.
	 */
	public static final WorkItemField<Integer> PARENT = WorkItemField.integer("System.Parent");

	public static final WorkItemField<JsonNode> PERSON_ID = WorkItemField.any("System.PersonId");

	public static final WorkItemField<JsonNode> PROJECT_ID = WorkItemField.any("System.ProjectId");

	public static final WorkItemField<String> REASON = WorkItemField.text("System.Reason");

	public static final WorkItemField<Integer> RELATED_LINK_COUNT = WorkItemField.integer("System.RelatedLinkCount");

	public static final WorkItemField<JsonNode> RELATED_LINKS = WorkItemField.any("System.RelatedLinks");

	public static final WorkItemField<Integer> REMOTE_LINK_COUNT = WorkItemField.integer("System.RemoteLinkCount");

	public static final WorkItemField<Integer> REV = WorkItemField.integer("System.Rev");

	/**
	 * When the revision was replaced; the year 9999 for the newest.
	 */
	public static final WorkItemField<Instant> REVISED_DATE = WorkItemField.dateTime("System.RevisedDate");

	public static final WorkItemField<String> STATE = WorkItemField.text("System.State");

	/**
	 * The tags, separated by semicolons.
	 */
	public static final WorkItemField<String> TAGS = WorkItemField.text("System.Tags");

	public static final WorkItemField<String> TEAM_PROJECT = WorkItemField.text("System.TeamProject");

	public static final WorkItemField<JsonNode> TF_SERVER = WorkItemField.any("System.TFServer");

	public static final WorkItemField<String> TITLE = WorkItemField.text("System.Title");

	/**
	 * The number of the change in the whole organization.
	 */
	public static final WorkItemField<Integer> WATERMARK = WorkItemField.integer("System.Watermark");

	public static final WorkItemField<JsonNode> WORK_ITEM_FORM = WorkItemField.any("System.WorkItemForm");

	public static final WorkItemField<JsonNode> WORK_ITEM_FORM_ID = WorkItemField.any("System.WorkItemFormId");

	public static final WorkItemField<String> WORK_ITEM_TYPE = WorkItemField.text("System.WorkItemType");

	private SystemFields() {
	}

}
