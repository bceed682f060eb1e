package dev.adoclient.area.workitems;

import dev.adoclient.model.Code;

/**
 * How a work item is related to something: the types that every organization has. A type
 * of one's own is {@code new RelationType("Custom.Covers-Forward")}.
 *
 * @param value the reference name on the wire
 */
public record RelationType(String value) implements Code {

	/**
	 * The other one, in another organization, needs what this one makes.
	 */
	public static final RelationType PRODUCES_FOR = new RelationType("System.LinkTypes.Remote.Dependency-Forward");

	/**
	 * This one needs what the other one, in another organization, makes.
	 */
	public static final RelationType CONSUMES_FROM = new RelationType("System.LinkTypes.Remote.Dependency-Reverse");

	/**
	 * The other one is a duplicate of this one.
	 */
	public static final RelationType DUPLICATE = new RelationType("System.LinkTypes.Duplicate-Forward");

	/**
	 * This one is a duplicate of the other one.
	 */
	public static final RelationType DUPLICATE_OF = new RelationType("System.LinkTypes.Duplicate-Reverse");

	public static final RelationType BLOCKED_BY = new RelationType("Microsoft.VSTS.BlockingLink-Forward");

	public static final RelationType BLOCKING = new RelationType("Microsoft.VSTS.BlockingLink-Reverse");

	public static final RelationType REFERENCED_BY = new RelationType(
			"Microsoft.VSTS.TestCase.SharedParameterReferencedBy-Forward");

	public static final RelationType REFERENCES = new RelationType(
			"Microsoft.VSTS.TestCase.SharedParameterReferencedBy-Reverse");

	public static final RelationType TESTED_BY = new RelationType("Microsoft.VSTS.Common.TestedBy-Forward");

	public static final RelationType TESTS = new RelationType("Microsoft.VSTS.Common.TestedBy-Reverse");

	public static final RelationType TEST_CASE = new RelationType(
			"Microsoft.VSTS.TestCase.SharedStepReferencedBy-Forward");

	public static final RelationType SHARED_STEPS = new RelationType(
			"Microsoft.VSTS.TestCase.SharedStepReferencedBy-Reverse");

	public static final RelationType SUCCESSOR = new RelationType("System.LinkTypes.Dependency-Forward");

	public static final RelationType PREDECESSOR = new RelationType("System.LinkTypes.Dependency-Reverse");

	/**
	 * The other one is a child of this one.
	 */
	public static final RelationType CHILD = new RelationType("System.LinkTypes.Hierarchy-Forward");

	/**
	 * The other one is the parent of this one.
	 */
	public static final RelationType PARENT = new RelationType("System.LinkTypes.Hierarchy-Reverse");

	/**
	 * Related to a work item of another organization.
	 */
	public static final RelationType REMOTE_RELATED = new RelationType("System.LinkTypes.Remote.Related");

	public static final RelationType RELATED = new RelationType("System.LinkTypes.Related");

	/**
	 * A file; see {@link RelationRequest#attachment}.
	 */
	public static final RelationType ATTACHED_FILE = new RelationType("AttachedFile");

	/**
	 * Any address; see {@link RelationRequest#hyperlink}.
	 */
	public static final RelationType HYPERLINK = new RelationType("Hyperlink");

	/**
	 * Something of Azure DevOps that is no work item: a commit, a branch, a build, a wiki
	 * page. Its address begins with {@code vstfs:}, and its attribute {@code name} says
	 * what it is.
	 */
	public static final RelationType ARTIFACT_LINK = new RelationType("ArtifactLink");

	@Override
	public String toString() {
		return this.value;
	}

}
