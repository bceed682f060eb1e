package dev.adoclient.emulator.workitem;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.workitem.Field.Writer;
import org.jspecify.annotations.Nullable;

/**
 * The fields that the organization knows, found by name or by reference name in any case.
 */
public final class Fields {

	static final String ID = "System.Id";

	static final String REV = "System.Rev";

	static final String TITLE = "System.Title";

	static final String STATE = "System.State";

	static final String REASON = "System.Reason";

	static final String TYPE = "System.WorkItemType";

	static final String PROJECT = "System.TeamProject";

	static final String AREA = "System.AreaPath";

	static final String ITERATION = "System.IterationPath";

	static final String TAGS = "System.Tags";

	static final String HISTORY = "System.History";

	static final String COMMENT_COUNT = "System.CommentCount";

	static final String PARENT = "System.Parent";

	static final String CREATED_BY = "System.CreatedBy";

	static final String CREATED_DATE = "System.CreatedDate";

	static final String CHANGED_BY = "System.ChangedBy";

	static final String CHANGED_DATE = "System.ChangedDate";

	/** How deep areas and iterations have fields of their own. */
	static final int LEVELS = 7;

	private static final Map<String, Field> BY_REFERENCE = new LinkedHashMap<>();

	private static final Map<String, Field> BY_ANY_NAME = new LinkedHashMap<>();

	static {
		add(HostedFieldType.INTEGER, Writer.SERVICE, ID, "ID", REV, "Rev", COMMENT_COUNT, "Comment Count", PARENT,
				"Parent", "System.AreaId", "Area ID", "System.IterationId", "Iteration ID", "System.Watermark",
				"Watermark", "System.PersonId", "Person Id");
		add(HostedFieldType.STRING, Writer.SERVICE, TYPE, "Work Item Type", PROJECT, "Team Project", "System.NodeName",
				"Node Name");
		for (int level = 1; level <= LEVELS; level++) {
			add(HostedFieldType.STRING, Writer.SERVICE, "System.AreaLevel" + level, "Area Level " + level,
					"System.IterationLevel" + level, "Iteration Level " + level);
		}
		add(HostedFieldType.IDENTITY, Writer.SERVICE, "System.AuthorizedAs", "Authorized As");
		add(HostedFieldType.DATE_TIME, Writer.SERVICE, "System.AuthorizedDate", "Authorized Date", "System.RevisedDate",
				"Revised Date");
		add(HostedFieldType.STRING, Writer.CALLER, TITLE, "Title", STATE, "State", REASON, "Reason", TAGS, "Tags",
				"System.BoardColumn", "Board Column", "Microsoft.VSTS.Common.Severity", "Severity",
				"Microsoft.VSTS.Common.ValueArea", "Value Area", "Microsoft.VSTS.Common.Risk", "Risk",
				"Microsoft.VSTS.Common.Activity", "Activity", "Microsoft.VSTS.Common.Triage", "Triage",
				"Microsoft.VSTS.Common.ResolvedReason", "Resolved Reason", "Microsoft.VSTS.Build.FoundIn", "Found In",
				"Microsoft.VSTS.Build.IntegrationBuild", "Integration Build");
		add(HostedFieldType.TREE_PATH, Writer.CALLER, AREA, "Area Path", ITERATION, "Iteration Path");
		add(HostedFieldType.IDENTITY, Writer.CALLER, "System.AssignedTo", "Assigned To");
		add(HostedFieldType.IDENTITY, Writer.RULES, CREATED_BY, "Created By", CHANGED_BY, "Changed By",
				"Microsoft.VSTS.Common.ActivatedBy", "Activated By", "Microsoft.VSTS.Common.ResolvedBy", "Resolved By",
				"Microsoft.VSTS.Common.ClosedBy", "Closed By");
		add(HostedFieldType.DATE_TIME, Writer.RULES, CREATED_DATE, "Created Date", CHANGED_DATE, "Changed Date",
				"Microsoft.VSTS.Common.StateChangeDate", "State Change Date", "Microsoft.VSTS.Common.ActivatedDate",
				"Activated Date", "Microsoft.VSTS.Common.ResolvedDate", "Resolved Date",
				"Microsoft.VSTS.Common.ClosedDate", "Closed Date");
		add(HostedFieldType.DATE_TIME, Writer.CALLER, "Microsoft.VSTS.Scheduling.StartDate", "Start Date",
				"Microsoft.VSTS.Scheduling.FinishDate", "Finish Date", "Microsoft.VSTS.Scheduling.TargetDate",
				"Target Date", "Microsoft.VSTS.Scheduling.DueDate", "Due Date");
		add(HostedFieldType.INTEGER, Writer.CALLER, "Microsoft.VSTS.Common.Priority", "Priority",
				"Microsoft.VSTS.Common.BusinessValue", "Business Value");
		add(HostedFieldType.DOUBLE, Writer.CALLER, "Microsoft.VSTS.Scheduling.StoryPoints", "Story Points",
				"Microsoft.VSTS.Scheduling.OriginalEstimate", "Original Estimate",
				"Microsoft.VSTS.Scheduling.RemainingWork", "Remaining Work", "Microsoft.VSTS.Scheduling.CompletedWork",
				"Completed Work", "Microsoft.VSTS.Scheduling.Effort", "Effort", "Microsoft.VSTS.Common.StackRank",
				"Stack Rank", "Microsoft.VSTS.Common.BacklogPriority", "Backlog Priority",
				"Microsoft.VSTS.Common.TimeCriticality", "Time Criticality");
		add(HostedFieldType.BOOLEAN, Writer.CALLER, "System.BoardColumnDone", "Board Column Done");
		add(HostedFieldType.HTML, Writer.CALLER, "System.Description", "Description",
				"Microsoft.VSTS.Common.AcceptanceCriteria", "Acceptance Criteria", "Microsoft.VSTS.TCM.ReproSteps",
				"Repro Steps", "Microsoft.VSTS.TCM.SystemInfo", "System Info", "Microsoft.VSTS.TCM.Steps", "Steps",
				"Microsoft.VSTS.Common.Resolution", "Resolution");
		add(HostedFieldType.HISTORY, Writer.CALLER, HISTORY, "History");
	}

	private Fields() {
	}

	private static void add(HostedFieldType type, Writer writer, String... referencesAndNames) {
		for (int i = 0; i < referencesAndNames.length; i += 2) {
			Field field = new Field(referencesAndNames[i + 1], referencesAndNames[i], type, writer);
			BY_REFERENCE.put(field.reference(), field);
			BY_ANY_NAME.put(field.reference().toLowerCase(Locale.ROOT), field);
			BY_ANY_NAME.put(field.name().toLowerCase(Locale.ROOT), field);
		}
	}

	/** Returns every field. */
	public static Collection<Field> all() {
		return Collections.unmodifiableCollection(BY_REFERENCE.values());
	}

	/** Returns the field of that name or reference name, or null. */
	public static @Nullable Field find(String name) {
		return BY_ANY_NAME.get(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * Returns the field of that name or reference name, or refuses as the service does.
	 */
	public static Field get(String name) {
		Field field = find(name);
		if (field == null) {
			throw notFound(400, name);
		}
		return field;
	}

	/** Refuses a field that does not exist. */
	public static ServiceException notFound(int status, String name) {
		return new ServiceException(status,
				WorkItemRefusals.SERVER + "Metadata.WorkItemTrackingFieldDefinitionNotFoundException"
						+ WorkItemRefusals.ASSEMBLY,
				"TF51535: Cannot find field " + name + ".", WorkItemRefusals.EVENT_ID);
	}

}
