package dev.adoclient.area.workitems;

import java.time.Instant;

import tools.jackson.databind.JsonNode;

import dev.adoclient.model.IdentityRef;

/**
 * The built-in fields that every work item has, or can have. Most of the counts, levels
 * and ids come only with {@link WorkItemExpand#FIELDS} or by name.
 */
public final class SystemFields {

	public static final FieldKey<Integer> AREA_ID = FieldKey.integer("System.AreaId");

	public static final FieldKey<String> AREA_LEVEL_1 = FieldKey.text("System.AreaLevel1");

	public static final FieldKey<String> AREA_LEVEL_2 = FieldKey.text("System.AreaLevel2");

	public static final FieldKey<String> AREA_LEVEL_3 = FieldKey.text("System.AreaLevel3");

	public static final FieldKey<String> AREA_LEVEL_4 = FieldKey.text("System.AreaLevel4");

	public static final FieldKey<String> AREA_LEVEL_5 = FieldKey.text("System.AreaLevel5");

	public static final FieldKey<String> AREA_LEVEL_6 = FieldKey.text("System.AreaLevel6");

	public static final FieldKey<String> AREA_LEVEL_7 = FieldKey.text("System.AreaLevel7");

	/**
	 * The area, such as {@code web\checkout}.
	 */
	public static final FieldKey<String> AREA_PATH = FieldKey.text("System.AreaPath");

	public static final FieldKey<IdentityRef> ASSIGNED_TO = FieldKey.identity("System.AssignedTo");

	public static final FieldKey<Integer> ATTACHED_FILE_COUNT = FieldKey.integer("System.AttachedFileCount");

	public static final FieldKey<JsonNode> ATTACHED_FILES = FieldKey.any("System.AttachedFiles");

	public static final FieldKey<IdentityRef> AUTHORIZED_AS = FieldKey.identity("System.AuthorizedAs");

	public static final FieldKey<Instant> AUTHORIZED_DATE = FieldKey.dateTime("System.AuthorizedDate");

	public static final FieldKey<JsonNode> BIS_LINKS = FieldKey.any("System.BISLinks");

	public static final FieldKey<String> BOARD_COLUMN = FieldKey.text("System.BoardColumn");

	/**
	 * Whether the work item is in the second half of a split column.
	 */
	public static final FieldKey<Boolean> BOARD_COLUMN_DONE = FieldKey.flag("System.BoardColumnDone");

	public static final FieldKey<String> BOARD_LANE = FieldKey.text("System.BoardLane");

	public static final FieldKey<IdentityRef> CHANGED_BY = FieldKey.identity("System.ChangedBy");

	public static final FieldKey<Instant> CHANGED_DATE = FieldKey.dateTime("System.ChangedDate");

	public static final FieldKey<Integer> COMMENT_COUNT = FieldKey.integer("System.CommentCount");

	public static final FieldKey<IdentityRef> CREATED_BY = FieldKey.identity("System.CreatedBy");

	public static final FieldKey<Instant> CREATED_DATE = FieldKey.dateTime("System.CreatedDate");

	/**
	 * The description, in HTML.
	 */
	public static final FieldKey<String> DESCRIPTION = FieldKey.text("System.Description");

	public static final FieldKey<Integer> EXTERNAL_LINK_COUNT = FieldKey.integer("System.ExternalLinkCount");

	/**
	 * The comment that came with the revision, in HTML; writing it adds a comment.
	 */
	public static final FieldKey<String> HISTORY = FieldKey.text("System.History");

	public static final FieldKey<Integer> HYPERLINK_COUNT = FieldKey.integer("System.HyperLinkCount");

	public static final FieldKey<Integer> ID = FieldKey.integer("System.Id");

	public static final FieldKey<JsonNode> IN_ADMIN_ONLY_TREE_FLAG = FieldKey.any("System.InAdminOnlyTreeFlag");

	public static final FieldKey<JsonNode> IN_DELETED_TREE_FLAG = FieldKey.any("System.InDeletedTreeFlag");

	public static final FieldKey<Boolean> IS_DELETED = FieldKey.flag("System.IsDeleted");

	public static final FieldKey<Integer> ITERATION_ID = FieldKey.integer("System.IterationId");

	public static final FieldKey<String> ITERATION_LEVEL_1 = FieldKey.text("System.IterationLevel1");

	public static final FieldKey<String> ITERATION_LEVEL_2 = FieldKey.text("System.IterationLevel2");

	public static final FieldKey<String> ITERATION_LEVEL_3 = FieldKey.text("System.IterationLevel3");

	public static final FieldKey<String> ITERATION_LEVEL_4 = FieldKey.text("System.IterationLevel4");

	public static final FieldKey<String> ITERATION_LEVEL_5 = FieldKey.text("System.IterationLevel5");

	public static final FieldKey<String> ITERATION_LEVEL_6 = FieldKey.text("System.IterationLevel6");

	public static final FieldKey<String> ITERATION_LEVEL_7 = FieldKey.text("System.IterationLevel7");

	/**
	 * The iteration, such as {@code web\sprint 1}.
	 */
	public static final FieldKey<String> ITERATION_PATH = FieldKey.text("System.IterationPath");

	public static final FieldKey<JsonNode> LINKED_FILES = FieldKey.any("System.LinkedFiles");

	public static final FieldKey<JsonNode> LINK_TYPE = FieldKey.any("System.Links.LinkType");

	public static final FieldKey<String> NODE_NAME = FieldKey.text("System.NodeName");

	public static final FieldKey<JsonNode> NODE_TYPE = FieldKey.any("System.NodeType");

	/**
	 * The id of the parent. It is read only here; a parent is set by a relation.
	 */
	public static final FieldKey<Integer> PARENT = FieldKey.integer("System.Parent");

	public static final FieldKey<JsonNode> PERSON_ID = FieldKey.any("System.PersonId");

	public static final FieldKey<JsonNode> PROJECT_ID = FieldKey.any("System.ProjectId");

	public static final FieldKey<String> REASON = FieldKey.text("System.Reason");

	public static final FieldKey<Integer> RELATED_LINK_COUNT = FieldKey.integer("System.RelatedLinkCount");

	public static final FieldKey<JsonNode> RELATED_LINKS = FieldKey.any("System.RelatedLinks");

	public static final FieldKey<Integer> REMOTE_LINK_COUNT = FieldKey.integer("System.RemoteLinkCount");

	public static final FieldKey<Integer> REV = FieldKey.integer("System.Rev");

	/**
	 * When the revision was replaced; the year 9999 for the newest.
	 */
	public static final FieldKey<Instant> REVISED_DATE = FieldKey.dateTime("System.RevisedDate");

	public static final FieldKey<String> STATE = FieldKey.text("System.State");

	/**
	 * The tags, separated by semicolons.
	 */
	public static final FieldKey<String> TAGS = FieldKey.text("System.Tags");

	public static final FieldKey<String> TEAM_PROJECT = FieldKey.text("System.TeamProject");

	public static final FieldKey<JsonNode> TF_SERVER = FieldKey.any("System.TFServer");

	public static final FieldKey<String> TITLE = FieldKey.text("System.Title");

	/**
	 * The number of the change in the whole organization.
	 */
	public static final FieldKey<Integer> WATERMARK = FieldKey.integer("System.Watermark");

	public static final FieldKey<JsonNode> WORK_ITEM_FORM = FieldKey.any("System.WorkItemForm");

	public static final FieldKey<JsonNode> WORK_ITEM_FORM_ID = FieldKey.any("System.WorkItemFormId");

	public static final FieldKey<String> WORK_ITEM_TYPE = FieldKey.text("System.WorkItemType");

	private SystemFields() {
	}

}
