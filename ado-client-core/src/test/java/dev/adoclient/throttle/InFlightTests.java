package dev.adoclient.throttle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

import dev.adoclient.throttle.InFlight.Place;

import static org.assertj.core.api.Assertions.assertThat;

class InFlightTests {

	private final InFlight inFlight = new InFlight(2);

	private final List<Integer> granted = new ArrayList<>();

	@Test
	void theNextOnesWaitInOrder() {
		List<Place> places = enter(5);
		assertThat(this.granted).containsExactly(0, 1);
		places.get(1).leave();
		assertThat(this.granted).containsExactly(0, 1, 2);
		places.get(0).leave();
		places.get(2).leave();
		assertThat(this.granted).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void leavingTwiceFreesOnePlace() {
		List<Place> places = enter(4);
		places.get(0).leave();
		places.get(0).leave();
		assertThat(this.granted).containsExactly(0, 1, 2);
		assertThat(this.inFlight.size()).isEqualTo(2);
	}

	@Test
	void whoLeavesWhileWaitingIsPassedOver() {
		List<Place> places = enter(4);
		places.get(2).leave();
		places.get(0).leave();
		assertThat(this.granted).containsExactly(0, 1, 3);
	}

	@Test
	void whoThrowsWhenThePlaceIsGrantedHarmsNobodyElse() {
		List<Place> places = enter(2);
		Mono<Void> granted = this.inFlight.place().granted();
		granted.subscribe(new BaseSubscriber<>() {
			@Override
			protected void hookOnComplete() {
				throw new StackOverflowError("Thrown on purpose");
			}
		});
		enter(1);
		places.get(0).leave();
		assertThat(this.granted).hasSize(3);
		assertThat(this.inFlight.size()).isEqualTo(2);
	}

	@Test
	void aPlaceThatIsLeftBeforeItIsAskedForIsNotTaken() {
		Place place = this.inFlight.place();
		place.leave();
		place.granted().subscribe();
		assertThat(this.inFlight.size()).isZero();
	}

	@Test
	void aFreePlaceIsTakenAtOnceUnlessSomebodyWaits() {
		Place first = this.inFlight.place();
		assertThat(first.takeIfFree()).isTrue();
		assertThat(this.inFlight.place().takeIfFree()).isTrue();
		assertThat(this.inFlight.place().takeIfFree()).isFalse();
		enter(2);
		first.leave();
		assertThat(this.granted).containsExactly(0);
		assertThat(this.inFlight.place().takeIfFree()).isFalse();
	}

	@Test
	void aPlaceThatIsLeftBeforeItIsTakenStaysFree() {
		Place place = this.inFlight.place();
		place.leave();
		assertThat(place.takeIfFree()).isFalse();
		assertThat(this.inFlight.size()).isZero();
	}

	@Test
	void aLongLineThatEndsAtOnceNeedsNoDeepStack() {
		AtomicInteger done = new AtomicInteger();
		Place first = this.inFlight.place();
		Place second = this.inFlight.place();
		first.granted().subscribe();
		second.granted().subscribe();
		for (int i = 0; i < 100_000; i++) {
			Place place = this.inFlight.place();
			place.granted().subscribe(null, null, () -> {
				done.incrementAndGet();
				place.leave();
			});
		}
		first.leave();
		assertThat(done).hasValue(100_000);
	}

	@Test
	void placesThatAreLeftAndCancelledFromManyThreadsAreAllThereInTheEnd() throws InterruptedException {
		int threads = 8;
		ExecutorService callers = Executors.newFixedThreadPool(threads);
		AtomicInteger held = new AtomicInteger();
		AtomicInteger mostHeld = new AtomicInteger();
		CountDownLatch start = new CountDownLatch(1);
		for (int i = 0; i < threads; i++) {
			callers.execute(() -> {
				awaitStart(start);
				for (int j = 0; j < 20_000; j++) {
					Place place = this.inFlight.place();
					Disposable call = place.granted().subscribe(null, null, () -> {
						mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
						held.decrementAndGet();
					});
					if (ThreadLocalRandom.current().nextBoolean()) {
						call.dispose();
					}
					place.leave();
				}
			});
		}
		start.countDown();
		callers.shutdown();
		assertThat(callers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		assertThat(this.inFlight.size()).isZero();
		assertThat(mostHeld.get()).isBetween(1, 2);
		this.granted.clear();
		enter(3);
		assertThat(this.granted).containsExactly(0, 1);
	}

	private List<Place> enter(int calls) {
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < calls; i++) {
			int number = i;
			Place place = this.inFlight.place();
			places.add(place);
			place.granted().subscribe(null, null, () -> this.granted.add(number));
		}
		return places;
	}

	private static void awaitStart(CountDownLatch start) {
		try {
			start.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
