package dev.adoclient.builds;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * How long builds of a definition are kept.
 */
public final class RetentionPolicy extends AdoObject {

	public RetentionPolicy(ObjectNode json) {
		super(json);
	}

	public List<String> artifacts() {
		return strings("artifacts");
	}

	public List<String> artifactTypesToDelete() {
		return strings("artifactTypesToDelete");
	}

	public List<String> branches() {
		return strings("branches");
	}

	public @Nullable Integer daysToKeep() {
		return integer("daysToKeep");
	}

	public boolean deleteBuildRecord() {
		return flag("deleteBuildRecord");
	}

	public boolean deleteTestResults() {
		return flag("deleteTestResults");
	}

	public @Nullable Integer minimumToKeep() {
		return integer("minimumToKeep");
	}

}
