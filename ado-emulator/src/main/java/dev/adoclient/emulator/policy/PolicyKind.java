package dev.adoclient.emulator.policy;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What a policy can ask for. The ids are the service's own. */
public enum PolicyKind {

	/** A build of the merge must succeed. */
	BUILD("0609b952-1397-4640-95ec-e00a01b2c241", "Build", true, "buildDefinitionId"),

	/** Somebody, such as a bot, must say that a check succeeded. */
	STATUS("cbdc66da-9728-4af8-aada-9a5a32e4a226", "Status", true, "statusName"),

	/** So many reviewers must approve. */
	MINIMUM_REVIEWERS("fa4e907d-c16b-4a4c-9dfa-4906e5d171dd", "Minimum number of reviewers", true,
			"minimumApproverCount"),

	/** Certain reviewers must approve. */
	REQUIRED_REVIEWERS("fd2167ab-b0be-447a-8ec8-39368250530e", "Required reviewers", true, "requiredReviewerIds"),

	/** A work item must be linked. */
	WORK_ITEM_LINKING("40e92b44-2fe1-4dd6-b3d8-74a9c21d0c6e", "Work item linking", true, null),

	/** Every discussion must be at its end. */
	COMMENTS("c6a1889d-b943-4856-b76f-9e46bb6b0df2", "Comment requirements", true, null),

	/** Only certain merge strategies may be used. */
	MERGE_STRATEGY("fa4e907d-c16b-4a4c-9dfa-4916e5d171ab", "Require a merge strategy", true, null),

	/** Files may not be larger than that. */
	FILE_SIZE("2e26e725-8201-4edd-8bf5-978563c34a80", "File size restriction", false, null),

	/** Paths may not be longer than that. */
	PATH_LENGTH("001a79cf-fda1-4c4e-9e7c-bac40ee5ead8", "Path Length restriction", false, null),

	/** Names that some systems cannot store are refused. */
	RESERVED_NAMES("db2b9b4c-180d-4529-9701-01541d19f36b", "Reserved names restriction", false, null),

	/** Files of certain names are refused. */
	FILE_NAMES("51c78909-e838-41a2-9496-c647091e3c61", "File name restriction", false, null),

	/** Authors of commits must have certain mail addresses. */
	AUTHOR_EMAIL("77ed4bd3-b063-4689-934a-175e4d0a78d7", "Commit author email validation", false, null),

	/** How a repository behaves. */
	REPOSITORY_SETTINGS("7ed39669-655c-494e-b4a0-a08b4da0fcce", "Git repository settings", false, null);

	private final UUID id;

	private final String displayName;

	private final boolean aboutPullRequests;

	private final @Nullable String neededSetting;

	PolicyKind(String id, String displayName, boolean aboutPullRequests, @Nullable String neededSetting) {
		this.id = UUID.fromString(id);
		this.displayName = displayName;
		this.aboutPullRequests = aboutPullRequests;
		this.neededSetting = neededSetting;
	}

	public UUID id() {
		return this.id;
	}

	public String displayName() {
		return this.displayName;
	}

	/** Whether it judges pull requests, and so keeps everybody else from the branch. */
	public boolean isAboutPullRequests() {
		return this.aboutPullRequests;
	}

	/** The setting that it cannot do without, beside its scope; null for none. */
	public @Nullable String neededSetting() {
		return this.neededSetting;
	}

	/** Returns the kind of that id. */
	public static Optional<PolicyKind> find(String id) {
		return Stream.of(values()).filter((kind) -> kind.id.toString().equalsIgnoreCase(id)).findFirst();
	}

}
