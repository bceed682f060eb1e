package dev.adoclient.observation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.observation.Observation.Context;
import io.micrometer.observation.Observation.Event;
import io.micrometer.observation.ObservationHandler;

/**
 * Keeps what was observed: what began and what ended, and the events of operations.
 */
final class Recorder implements ObservationHandler<Context> {

	private final List<Context> started = new CopyOnWriteArrayList<>();

	private final List<Context> stopped = new CopyOnWriteArrayList<>();

	private final List<Event> events = new CopyOnWriteArrayList<>();

	@Override
	public void onStart(Context context) {
		this.started.add(context);
	}

	@Override
	public void onEvent(Event event, Context context) {
		this.events.add(event);
	}

	@Override
	public void onStop(Context context) {
		this.stopped.add(context);
	}

	@Override
	public boolean supportsContext(Context context) {
		return true;
	}

	List<Context> started(String name) {
		return named(name, this.started);
	}

	List<Context> stopped(String name) {
		return named(name, this.stopped);
	}

	private static List<Context> named(String name, List<Context> contexts) {
		return contexts.stream().filter((context) -> name.equals(context.getName())).toList();
	}

	List<Event> events() {
		return this.events;
	}

}
