package dev.adoclient.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.Observation.Context;
import io.micrometer.observation.ObservationHandler;

/**
 * Fails as soon as it is told of something.
 */
record FailingHandler(Moment moment) implements ObservationHandler<Context> {

	@Override
	public void onStart(Context context) {
		fail(Moment.START);
	}

	@Override
	public void onEvent(Observation.Event event, Context context) {
		fail(Moment.EVENT);
	}

	@Override
	public void onError(Context context) {
		fail(Moment.ERROR);
	}

	@Override
	public void onStop(Context context) {
		fail(Moment.STOP);
	}

	@Override
	public boolean supportsContext(Context context) {
		return true;
	}

	private void fail(Moment now) {
		if (now == this.moment) {
			throw new AssertionError("Thrown on purpose");
		}
	}

	enum Moment {

		START, EVENT, ERROR, STOP

	}

}
