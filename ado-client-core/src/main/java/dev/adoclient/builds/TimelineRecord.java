package dev.adoclient.builds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A stage, phase, job or task of a build.
 */
public final class TimelineRecord extends AdoObject {

	public TimelineRecord(ObjectNode json) {
		super(json);
	}

	public @Nullable Integer attempt() {
		return integer("attempt");
	}

	public @Nullable Integer changeId() {
		return integer("changeId");
	}

	public @Nullable String currentOperation() {
		return string("currentOperation");
	}

	public @Nullable TimelineReference details() {
		return object("details", TimelineReference::new);
	}

	public @Nullable Integer errorCount() {
		return integer("errorCount");
	}

	/**
	 * Returns when it ended; {@code null} while it has not.
	 */
	public @Nullable Instant finishTime() {
		return instant("finishTime");
	}

	public @Nullable UUID id() {
		return uuid("id");
	}

	/**
	 * Returns the name that stays the same from build to build.
	 */
	public @Nullable String identifier() {
		return string("identifier");
	}

	public List<Issue> issues() {
		return objects("issues", Issue::new);
	}

	public @Nullable Instant lastModified() {
		return instant("lastModified");
	}

	public @Nullable BuildLogReference log() {
		return object("log", BuildLogReference::new);
	}

	public @Nullable String name() {
		return string("name");
	}

	public @Nullable Integer order() {
		return integer("order");
	}

	/**
	 * Returns the record that this one is part of.
	 */
	public @Nullable UUID parentId() {
		return uuid("parentId");
	}

	/**
	 * Returns the progress, from 0 to 100.
	 */
	public @Nullable Integer percentComplete() {
		return integer("percentComplete");
	}

	public List<TimelineAttempt> previousAttempts() {
		return objects("previousAttempts", TimelineAttempt::new);
	}

	public @Nullable Integer queueId() {
		return integer("queueId");
	}

	public @Nullable TaskResult result() {
		return code("result", TaskResult::new);
	}

	public @Nullable String resultCode() {
		return string("resultCode");
	}

	public @Nullable Instant startTime() {
		return instant("startTime");
	}

	public @Nullable TimelineRecordState state() {
		return code("state", TimelineRecordState::new);
	}

	public @Nullable TaskReference task() {
		return object("task", TaskReference::new);
	}

	/**
	 * Returns the kind: {@code Stage}, {@code Phase}, {@code Job}, {@code Task},
	 * {@code Checkpoint} …
	 */
	public @Nullable String type() {
		return string("type");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable Integer warningCount() {
		return integer("warningCount");
	}

	public @Nullable String workerName() {
		return string("workerName");
	}

}
