package dev.adoclient.area.governance;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A repository that component governance looks after. What is not here is in
 * {@link #json()}.
 */
public final class GovernedRepository extends AdoObject {

	public GovernedRepository(ObjectNode json) {
		super(json);
		id();
	}

	/**
	 * Returns the id in component governance; that of the git repository is another.
	 */
	public int id() {
		return requiredInt("id");
	}

	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns the branch that is shown first.
	 */
	public @Nullable String defaultBranchMoniker() {
		return string("defaultBranchMoniker");
	}

}
