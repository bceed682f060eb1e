package dev.adoclient.builds;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A promise to keep a build.
 */
public final class RetentionLease extends AdoObject {

	public RetentionLease(ObjectNode json) {
		super(json);
		leaseId();
	}

	public @Nullable Instant createdOn() {
		return instant("createdOn");
	}

	public @Nullable Integer definitionId() {
		return integer("definitionId");
	}

	public int leaseId() {
		return requiredInt("leaseId");
	}

	public @Nullable String ownerId() {
		return string("ownerId");
	}

	public boolean protectPipeline() {
		return flag("protectPipeline");
	}

	public @Nullable Integer runId() {
		return integer("runId");
	}

	public @Nullable Instant validUntil() {
		return instant("validUntil");
	}

}
