package dev.adoclient.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.http.HttpHeaders;

import dev.adoclient.throttle.RateGate.GateClosedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The gate by itself, in a time that the test sets; it begins in 1970.
 */
class RateGateTests {

	private static final Consumer<Duration> NOBODY = (wait) -> {
	};

	private static final Instant LATE = Instant.ofEpochSecond(1_000_000);

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final List<Long> passed = new ArrayList<>();

	private final List<Throwable> refused = new ArrayList<>();

	private final RateGate gate = gate(Duration.ofSeconds(60));

	@AfterEach
	void end() {
		this.time.dispose();
	}

	@Test
	void anOpenGateLetsEverybodyPassAtOnce() {
		enter(500);
		assertThat(this.passed).hasSize(500).containsOnly(0L);
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void whoWaitsPassesOneAfterTheOtherWhenTheGateOpens() {
		observe("Retry-After", "2");
		enter(5);
		this.time.advanceTimeBy(Duration.ofMillis(1999));
		assertThat(this.passed).isEmpty();
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.passed).containsExactly(2000L, 2010L, 2020L, 2030L, 2040L);
	}

	@Test
	void whoThrowsWhenHeIsRefusedHarmsNeitherTheOthersNorTheOneWhoseAnswerCloses() {
		RateGate gate = new RateGate(Timer.system(), 10, Duration.ofSeconds(60), (limits, wait) -> {
		});
		HttpHeaders headers = new HttpHeaders();
		headers.set("Retry-After", "5");
		gate.observe(headers);
		List<Throwable> refused = new CopyOnWriteArrayList<>();
		Instant soon = Instant.now().plusSeconds(20);
		for (int i = 0; i < 3; i++) {
			gate.pass(soon, false, NOBODY).subscribe(null, (failure) -> {
				refused.add(failure);
				throw new StackOverflowError("Thrown on purpose");
			});
		}
		headers.set("Retry-After", "500");
		gate.observe(headers);
		await().untilAsserted(() -> assertThat(refused).hasSize(3));
	}

	@Test
	void whoComesWhenTheGateHasJustOpenedStandsBehindThoseWhoWait() {
		observe("Retry-After", "1");
		enter(3);
		this.time.advanceTimeBy(Duration.ofMillis(1005));
		enter(1);
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.passed).containsExactly(1000L, 1010L, 1020L, 1030L);
	}

	@Test
	void theGateIsAsAtFirstWhenNobodyWaitsAnyMore() {
		observe("Retry-After", "1");
		enter(2);
		assertThat(this.gate.isOpen()).isFalse();
		assertThat(this.gate.isClosed()).isTrue();
		this.time.advanceTimeBy(Duration.ofMillis(1100));
		assertThat(this.gate.isOpen()).isTrue();
		assertThat(this.gate.isClosed()).isFalse();
		assertThat(this.gate.limits().closedUntil()).isNull();
	}

	@Test
	void theGateOpensAgainThoughNobodyCalls() {
		observe("Retry-After", "1");
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void fewRemainingUnitsSpaceCallsByASecond() {
		observe("X-RateLimit-Remaining", "9", "X-RateLimit-Reset", "100");
		enter(4);
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.passed).containsExactly(1000L, 2000L, 3000L, 4000L);
	}

	@Test
	void tenRemainingUnitsAreEnough() {
		observe("X-RateLimit-Remaining", "10", "X-RateLimit-Reset", "100");
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void callsThatComeSlowlyEnoughDoNotWaitWhileUnitsAreFew() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "100");
		for (int i = 0; i < 3; i++) {
			this.time.advanceTimeBy(Duration.ofSeconds(2));
			enter(1);
		}
		assertThat(this.passed).containsExactly(2000L, 4000L, 6000L);
	}

	@Test
	void theSpacingGoesOnWhenNobodyWaitsAnyMore() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "100");
		enter(1);
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		enter(1);
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.passed).containsExactly(1000L, 2000L);
		assertThat(this.gate.isOpen()).isFalse();
	}

	@Test
	void manyRemainingUnitsEndTheSpacing() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "100");
		enter(3);
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		observe("X-RateLimit-Remaining", "150");
		this.time.advanceTimeBy(Duration.ofSeconds(2));
		assertThat(this.passed).containsExactly(1000L, 2000L, 2010L);
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void theSpacingEndsWhenAllUnitsAreBack() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "3");
		enter(5);
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.passed).containsExactly(1000L, 2000L, 3000L, 3010L, 3020L);
	}

	@Test
	void spacedCallsWaitNoLongerThanTheBound() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "100000");
		enter(100);
		assertThat(this.refused).hasSize(40);
		assertThat(((GateClosedException) this.refused.get(0)).until()).isEqualTo(Instant.ofEpochSecond(61));
		this.time.advanceTimeBy(Duration.ofSeconds(60));
		assertThat(this.passed).hasSize(60);
	}

	@Test
	void refusedCallsMakeNobodyWaitLonger() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "100000");
		for (int i = 0; i < 1000; i++) {
			this.gate.pass(LATE, true, NOBODY).subscribe(null, this.refused::add);
		}
		assertThat(this.refused).hasSize(1000);
		enter(1);
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.passed).containsExactly(1000L);
	}

	@Test
	void whatTheServiceAsksForMayTakeLongerThanTheBound() {
		observe("Retry-After", "3600");
		enter(1);
		assertThat(this.refused).isEmpty();
		this.time.advanceTimeBy(Duration.ofHours(1));
		assertThat(this.passed).containsExactly(3_600_000L);
	}

	@Test
	void nobodyWaitsPastTheDeadlineOfTheCall() {
		observe("Retry-After", "3600");
		this.gate.pass(Instant.ofEpochSecond(3599), false, NOBODY).subscribe(null, this.refused::add);
		assertThat(this.refused).hasSize(1);
		assertThat(this.gate.limits().waiting()).isZero();
	}

	@Test
	void whoCannotWaitLongEnoughIsToldAsSoonAsThatIsKnown() {
		observe("Retry-After", "10");
		this.gate.pass(Instant.ofEpochSecond(20), false, NOBODY).subscribe(null, this.refused::add);
		enter(1);
		observe("Retry-After", "30");
		assertThat(this.refused).hasSize(1);
		this.time.advanceTimeBy(Duration.ofSeconds(30));
		assertThat(this.passed).containsExactly(30_000L);
	}

	@Test
	void aBoundOfNothingRefusesAtOnce() {
		RateGate impatient = gate(Duration.ZERO);
		impatient.observe(headers("Retry-After", "1"));
		impatient.pass(LATE, false, NOBODY).subscribe(null, this.refused::add);
		assertThat(this.refused).hasSize(1);
	}

	@Test
	void aShorterWaitDoesNotOpenTheGateEarlier() {
		observe("Retry-After", "10");
		observe("Retry-After", "1");
		enter(1);
		this.time.advanceTimeBy(Duration.ofSeconds(11));
		assertThat(this.passed).containsExactly(10_000L);
	}

	@Test
	void aWaiterThatLeavesDisturbsNobody() {
		observe("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "100000");
		enter(1);
		List<Disposable> leaving = enter(50);
		enter(1);
		leaving.forEach(Disposable::dispose);
		assertThat(this.gate.limits().waiting()).isEqualTo(2);
		this.time.advanceTimeBy(Duration.ofSeconds(2));
		assertThat(this.passed).containsExactly(1000L, 2000L);
	}

	@Test
	void theStateShowsWhatIsKnown() {
		observe("Retry-After", "5", "X-RateLimit-Remaining", "3", "X-RateLimit-Limit", "200", "X-RateLimit-Delay",
				"0.5", "X-RateLimit-Resource", "work items", "X-RateLimit-Reset", "77");
		enter(2);
		RateLimits limits = this.gate.limits();
		assertThat(limits.resource()).isEqualTo("work items");
		assertThat(limits.limit()).isEqualByComparingTo("200");
		assertThat(limits.remaining()).isEqualByComparingTo("3");
		assertThat(limits.delay()).isEqualByComparingTo("0.5");
		assertThat(limits.reset()).isEqualTo(Instant.ofEpochSecond(77));
		assertThat(limits.closedUntil()).isEqualTo(Instant.ofEpochSecond(5));
		assertThat(limits.waiting()).isEqualTo(2);
	}

	@Test
	void aListenerIsToldOfEachWait() {
		List<String> told = new ArrayList<>();
		RateGate gate = new RateGate(new Timer(this.time), 10, Duration.ofSeconds(60),
				(limits, wait) -> told.add(limits.waiting() + " " + wait));
		gate.observe(headers("Retry-After", "5"));
		gate.pass(LATE, false, NOBODY).subscribe();
		gate.pass(LATE, false, NOBODY).subscribe();
		assertThat(told).containsExactly("1 PT5S", "2 PT5.01S");
	}

	@Test
	void aListenerThatFailsHarmsNobody() {
		RateGate gate = new RateGate(new Timer(this.time), 10, Duration.ofSeconds(60), (limits, wait) -> {
			throw new IllegalStateException("a bug of the listener");
		});
		gate.observe(headers("Retry-After", "1"));
		gate.pass(LATE, false, NOBODY).subscribe(null, this.refused::add, () -> this.passed.add(0L));
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertThat(this.refused).isEmpty();
		assertThat(this.passed).hasSize(1);
	}

	private RateGate gate(Duration longestWait) {
		return new RateGate(new Timer(this.time), 10, longestWait, (limits, wait) -> {
		});
	}

	private List<Disposable> enter(int calls) {
		List<Disposable> entered = new ArrayList<>();
		for (int i = 0; i < calls; i++) {
			entered.add(this.gate.pass(LATE, false, NOBODY)
				.subscribe(null, this.refused::add, () -> this.passed.add(new Timer(this.time).now().toEpochMilli())));
		}
		return entered;
	}

	private void observe(String... headers) {
		this.gate.observe(headers(headers));
	}

	private static HttpHeaders headers(String... namesAndValues) {
		HttpHeaders headers = new HttpHeaders();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			headers.set(namesAndValues[i], namesAndValues[i + 1]);
		}
		return headers;
	}

}
