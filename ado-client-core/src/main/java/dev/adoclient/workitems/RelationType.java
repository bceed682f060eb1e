package dev.adoclient.workitems;

import dev.adoclient.model.Code;

/**
 * How a work item is related to something: the types that every organization has. A type
 * of one's own is {@code new WorkItemRelationType("Custom.Covers-Forward")}.
 *
 * @param value the reference name on the wire
 */
public record WorkItemRelationType(String value) implements Code {

	/**
	 * The other one, in another organization, needs what this one makes.
	 */
	public static final WorkItemRelationType PRODUCES_FOR = new WorkItemRelationType(
			"System.LinkTypes.Remote.Dependency-Forward");

	/**
	 * This one needs what the other one, in another organization, makes.
	 */
	public static final WorkItemRelationType CONSUMES_FROM = new WorkItemRelationType(
			"System.LinkTypes.Remote.Dependency-Reverse");

	/**
	 * The other one is a duplicate of this one.
	 */
	public static final WorkItemRelationType DUPLICATE = new WorkItemRelationType("System.LinkTypes.Duplicate-Forward");

	/**
	 * This one is a duplicate of the other one.
	 */
	public static final WorkItemRelationType DUPLICATE_OF = new WorkItemRelationType(
			"System.LinkTypes.Duplicate-Reverse");

	public static final WorkItemRelationType BLOCKED_BY = new WorkItemRelationType(
			"Microsoft.VSTS.BlockingLink-Forward");

	public static final WorkItemRelationType BLOCKING = new WorkItemRelationType("Microsoft.VSTS.BlockingLink-Reverse");

	public static final WorkItemRelationType REFERENCED_BY = new WorkItemRelationType(
			"Microsoft.VSTS.TestCase.SharedParameterReferencedBy-Forward");

	public static final WorkItemRelationType REFERENCES = new WorkItemRelationType(
			"Microsoft.VSTS.TestCase.SharedParameterReferencedBy-Reverse");

	public static final WorkItemRelationType TESTED_BY = new WorkItemRelationType(
			"Microsoft.VSTS.Common.TestedBy-Forward");

	public static final WorkItemRelationType TESTS = new WorkItemRelationType("Microsoft.VSTS.Common.TestedBy-Reverse");

	public static final WorkItemRelationType TEST_CASE = new WorkItemRelationType(
			"Microsoft.VSTS.TestCase.SharedStepReferencedBy-Forward");

	public static final WorkItemRelationType SHARED_STEPS = new WorkItemRelationType(
			"Microsoft.VSTS.TestCase.SharedStepReferencedBy-Reverse");

	public static final WorkItemRelationType SUCCESSOR = new WorkItemRelationType(
			"System.LinkTypes.Dependency-Forward");

	public static final WorkItemRelationType PREDECESSOR = new WorkItemRelationType(
			"System.LinkTypes.Dependency-Reverse");

	/**
	 * The other one is a child of this one.
	 */
	public static final WorkItemRelationType CHILD = new WorkItemRelationType("System.LinkTypes.Hierarchy-Forward");

	/**
	 * The other one is the parent of this one.
	 */
	public static final WorkItemRelationType PARENT = new WorkItemRelationType("System.LinkTypes.Hierarchy-Reverse");

	/**
	 * Related to a work item of another organization.
	 */
	public static final WorkItemRelationType REMOTE_RELATED = new WorkItemRelationType(
			"System.LinkTypes.Remote.Related");

	public static final WorkItemRelationType RELATED = new WorkItemRelationType("System.LinkTypes.Related");

	/**
	 * A file; see {@link RelationRequest#attachment}.
	 */
	public static final WorkItemRelationType ATTACHED_FILE = new WorkItemRelationType("AttachedFile");

	/**
	 * Any address; see {@link RelationRequest#hyperlink}.
	 */
	public static final WorkItemRelationType HYPERLINK = new WorkItemRelationType("Hyperlink");

	/**
	 * Something of Azure DevOps that is no work item: a commit, a branch, a build, a wiki
	 * page. Its address begins with {@code vstfs:}, and its attribute {@code name} says
	 * what it is.
	 */
	public static final WorkItemRelationType ARTIFACT_LINK = new WorkItemRelationType("ArtifactLink");

}
