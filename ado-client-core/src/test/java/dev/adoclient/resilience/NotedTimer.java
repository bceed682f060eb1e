package dev.adoclient.resilience;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * Takes note of how long whoever uses another scheduler wants to wait.
 */
final class NotedTimer implements Scheduler {

	private final Scheduler scheduler;

	private final List<Long> delays = new CopyOnWriteArrayList<>();

	NotedTimer(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	/**
	 * Returns the waits in milliseconds, in the order in which they were asked for.
	 */
	List<Long> delays() {
		return this.delays;
	}

	@Override
	public Disposable schedule(Runnable task) {
		return this.scheduler.schedule(task);
	}

	@Override
	public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
		this.delays.add(unit.toMillis(delay));
		return this.scheduler.schedule(task, delay, unit);
	}

	@Override
	public Worker createWorker() {
		return this.scheduler.createWorker();
	}

	@Override
	public long now(TimeUnit unit) {
		return this.scheduler.now(unit);
	}

}
