package dev.adoclient.http.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.scheduler.Scheduler;
import reactor.test.scheduler.VirtualTimeScheduler;

import dev.adoclient.throttle.Timer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One alarm for the deadlines of all calls.
 */
class DeadlinesTests {

	private final CountingScheduler time = new CountingScheduler();

	private final Deadlines deadlines = new Deadlines(new Timer(this.time));

	private final List<Integer> reached = new ArrayList<>();

	private final List<Ending> endings = new ArrayList<>();

	@AfterEach
	void end() {
		this.time.dispose();
	}

	@Test
	void eachIsReachedAtItsTime() {
		watch(30);
		watch(10);
		watch(20);
		pass(9);
		assertThat(this.reached).isEmpty();
		pass(1);
		assertThat(this.reached).containsExactly(10);
		pass(20);
		assertThat(this.reached).containsExactly(10, 20, 30);
		assertThat(this.deadlines.size()).isZero();
	}

	@Test
	void thoseOfTheSameTimeAreReachedTogether() {
		watch(10);
		watch(10);
		pass(10);
		assertThat(this.reached).containsExactly(10, 10);
	}

	@Test
	void aCallThatEndsBeforeLeavesNothing() {
		Disposable call = watch(10);
		watch(20);
		call.dispose();
		assertThat(this.deadlines.size()).isEqualTo(1);
		pass(20);
		assertThat(this.reached).containsExactly(20);
	}

	@Test
	void aCallThatEndsBeforeItsDeadlineIsWatchedLeavesNothing() {
		this.deadlines.failing(Duration.ofSeconds(10), (ending) -> new TimeoutException())
			.subscribe(new BaseSubscriber<>() {
				@Override
				protected void hookOnSubscribe(Subscription deadline) {
					deadline.cancel();
				}
			});
		assertThat(this.deadlines.size()).isZero();
	}

	@Test
	void callsThatFollowEachOtherNeedOneAlarm() {
		for (int i = 0; i < 1000; i++) {
			watch(600).dispose();
			this.time.advanceTimeBy(Duration.ofMillis(10));
		}
		assertThat(this.time.scheduled).isEqualTo(1);
	}

	@Test
	void anEarlierDeadlineMovesTheAlarm() {
		watch(600);
		watch(5);
		pass(5);
		assertThat(this.reached).containsExactly(5);
		pass(595);
		assertThat(this.reached).containsExactly(5, 600);
	}

	@Test
	void aDeadlineAfterTheLastAlarmSetsANewOne() {
		watch(10);
		pass(10);
		watch(10);
		pass(10);
		assertThat(this.reached).containsExactly(10, 10);
	}

	@Test
	void oneThatFailsHarmsNoOther() {
		this.deadlines.failing(Duration.ofSeconds(10), (ending) -> {
			throw new IllegalStateException("Thrown on purpose");
		}).subscribe();
		watch(10);
		pass(10);
		assertThat(this.time.failures).hasSize(1);
		assertThat(this.reached).containsExactly(10);
	}

	@Test
	void closingEndsAllThatAreWaitedFor() {
		watch(10);
		watch(600);
		this.deadlines.close();
		pass(0);
		assertThat(this.reached).containsExactly(10, 600);
		assertThat(this.endings).containsExactly(Ending.CLIENT_CLOSED, Ending.CLIENT_CLOSED);
		assertThat(this.deadlines.size()).isZero();
		pass(600);
		assertThat(this.reached).hasSize(2);
	}

	@Test
	void oneThatFailsAtTheEndHarmsNoOther() {
		this.deadlines.failing(Duration.ofSeconds(10), (ending) -> {
			throw new IllegalStateException("Thrown on purpose");
		}).subscribe();
		watch(20);
		this.deadlines.close();
		pass(0);
		assertThat(this.time.failures).hasSize(1);
		assertThat(this.reached).containsExactly(20);
	}

	@Test
	void afterTheEndThereIsNoTimeAtAll() {
		this.deadlines.close();
		watch(10);
		assertThat(this.reached).containsExactly(10);
		assertThat(this.endings).containsExactly(Ending.CLIENT_CLOSED);
		assertThat(this.deadlines.size()).isZero();
	}

	private Disposable watch(int seconds) {
		return this.deadlines.failing(Duration.ofSeconds(seconds), (ending) -> {
			this.endings.add(ending);
			return new TimeoutException();
		}).subscribe(null, (failure) -> this.reached.add(seconds));
	}

	private void pass(int seconds) {
		this.time.advanceTimeBy(Duration.ofSeconds(seconds));
	}

	/**
	 * Counts how often a thread would be woken up, and goes on after a task that failed.
	 */
	private static final class CountingScheduler implements Scheduler {

		private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

		private final List<RuntimeException> failures = new ArrayList<>();

		private int scheduled;

		@Override
		public Disposable schedule(Runnable task) {
			return this.time.schedule(task);
		}

		@Override
		public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
			this.scheduled++;
			return this.time.schedule(() -> run(task), delay, unit);
		}

		@Override
		public Worker createWorker() {
			return this.time.createWorker();
		}

		@Override
		public long now(TimeUnit unit) {
			return this.time.now(unit);
		}

		@Override
		public void dispose() {
			this.time.dispose();
		}

		private void run(Runnable task) {
			try {
				task.run();
			}
			catch (RuntimeException ex) {
				this.failures.add(ex);
			}
		}

		void advanceTimeBy(Duration duration) {
			this.time.advanceTimeBy(duration);
		}

	}

}
