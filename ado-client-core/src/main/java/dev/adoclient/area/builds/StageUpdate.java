package dev.adoclient.area.builds;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * What is to be done to a stage.
 */
public final class StageUpdate extends AdoBody<StageUpdate> {

	private StageUpdate(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns an update of a kind of its own.
	 */
	public static StageUpdate of(StageUpdateType state) {
		return new StageUpdate(JsonNodeFactory.instance.objectNode().put("state", state.value()));
	}

	/**
	 * Returns the update that cancels the stage.
	 */
	public static StageUpdate cancel() {
		return of(StageUpdateType.CANCEL);
	}

	/**
	 * Returns the update that runs the failed jobs of the stage again.
	 */
	public static StageUpdate retry() {
		return of(StageUpdateType.RETRY).forceRetryAllJobs(false);
	}

	/**
	 * Sets whether all jobs run again, the successful ones too.
	 */
	public StageUpdate forceRetryAllJobs(boolean all) {
		return property("forceRetryAllJobs", all);
	}

	@Override
	protected StageUpdate with(ObjectNode json) {
		return new StageUpdate(json);
	}

}
