package dev.adoclient.area.policies;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.BranchNames;

/**
 * Which branches a policy is for.
 *
 * @param repositoryId the repository; {@code null} for all of the project
 * @param refName the branch, or the beginning of its name; {@code null} where none is
 * meant
 * @param match how branches are compared with it
 */
public record PolicyScope(@Nullable UUID repositoryId, @Nullable String refName, Match match) {

	/**
	 * Returns the scope of one branch of a repository.
	 */
	public static PolicyScope branch(UUID repositoryId, String branch) {
		return new PolicyScope(repositoryId, BranchNames.full(branch), Match.EXACT);
	}

	/**
	 * Returns the scope of all branches of a repository whose name begins like this, such
	 * as {@code releases/}.
	 */
	public static PolicyScope branchesBelow(UUID repositoryId, String prefix) {
		return new PolicyScope(repositoryId, BranchNames.full(prefix), Match.PREFIX);
	}

	/**
	 * Returns the scope of one branch in all repositories of the project.
	 */
	public static PolicyScope branchOfAllRepositories(String branch) {
		return new PolicyScope(null, BranchNames.full(branch), Match.EXACT);
	}

	/**
	 * Returns the scope of the default branch of each repository of the project.
	 */
	public static PolicyScope defaultBranches() {
		return new PolicyScope(null, null, Match.DEFAULT_BRANCH);
	}

	/**
	 * Reads the scope that a policy of the service has. Case does not matter there.
	 */
	static PolicyScope of(JsonNode json) {
		String repository = json.path("repositoryId").asString("");
		String ref = json.path("refName").asString("");
		return new PolicyScope(repository.isEmpty() ? null : UUID.fromString(repository), ref.isEmpty() ? null : ref,
				Match.of(json.path("matchKind").asString("")));
	}

	ObjectNode json() {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("repositoryId", Objects.toString(this.repositoryId, null));
		json.put("refName", this.refName);
		return json.put("matchKind", this.match.value());
	}

	/**
	 * How branches are compared with the name in a scope.
	 */
	public enum Match {

		/** The branch of this name. */
		EXACT("exact"),

		/** The branches whose names begin like this. */
		PREFIX("prefix"),

		/** The default branch, whatever its name. */
		DEFAULT_BRANCH("DefaultBranch");

		private final String value;

		Match(String value) {
			this.value = value;
		}

		String value() {
			return this.value;
		}

		private static Match of(String value) {
			for (Match match : values()) {
				if (match.value.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
					return match;
				}
			}
			return EXACT;
		}

	}

}
