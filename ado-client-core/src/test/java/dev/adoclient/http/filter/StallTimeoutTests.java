package dev.adoclient.http.filter;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.adoclient.throttle.Timer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clock of a download runs only while bytes are asked for.
 */
class StallTimeoutTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final Lifetime lifetime = new Lifetime();

	private final TestPublisher<DataBuffer> source = TestPublisher.create();

	private final Flux<DataBuffer> content = new StallTimeout(this.source.flux(), Duration.ofSeconds(60),
			new Timer(this.time), this.lifetime,
			(ending) -> (ending == Ending.TIME_OVER) ? new TimeoutException() : new CancellationException());

	@AfterEach
	void end() {
		this.time.dispose();
	}

	@Test
	void aServerThatSaysNothingTripsIt() {
		StepVerifier.create(this.content)
			.then(() -> pass(59))
			.then(() -> this.source.next(buffer()))
			.expectNextCount(1)
			.then(() -> pass(59))
			.then(() -> pass(1))
			.verifyError(TimeoutException.class);
		this.source.assertCancelled();
	}

	@Test
	void aConsumerThatPausesTripsNothing() {
		StepVerifier.create(this.content, 1)
			.then(() -> this.source.next(buffer()))
			.expectNextCount(1)
			.then(() -> pass(3600))
			.thenRequest(1)
			.then(() -> pass(59))
			.then(() -> this.source.next(buffer()))
			.expectNextCount(1)
			.then(() -> pass(3600))
			.then(this.source::complete)
			.verifyComplete();
	}

	@Test
	void theClockStartsWhenSomethingIsAskedForAgain() {
		StepVerifier.create(this.content, 0)
			.then(() -> pass(1000))
			.thenRequest(1)
			.then(() -> pass(60))
			.verifyError(TimeoutException.class);
	}

	@Test
	void nothingIsLeftOnTheTimerWhenTheContentEnds() {
		StepVerifier.create(this.content).then(this.source::complete).verifyComplete();
		pass(3600);
		this.source.assertNotCancelled();
	}

	@Test
	void closingTheClientEndsItThoughNothingIsAskedFor() {
		StepVerifier.create(this.content, 0)
			.then(this.lifetime::end)
			.then(() -> pass(0))
			.expectError(CancellationException.class)
			.verify(Duration.ofSeconds(10));
		this.source.assertCancelled();
	}

	@Test
	void thePartThatIsBeingHandedOnComesBeforeTheEnd() {
		StepVerifier.create(this.content.doOnNext((buffer) -> {
			this.lifetime.end();
			pass(0);
		}))
			.then(() -> this.source.next(buffer()))
			.expectNextCount(1)
			.expectError(CancellationException.class)
			.verify(Duration.ofSeconds(10));
		this.source.assertCancelled();
	}

	@Test
	void contentOfAClientThatIsClosedAlreadyEnds() {
		this.lifetime.end();
		StepVerifier.create(this.content)
			.then(() -> pass(0))
			.expectError(CancellationException.class)
			.verify(Duration.ofSeconds(10));
	}

	@Test
	void aConsumerThatThrowsEndsIt() {
		StepVerifier.create(this.content.map((buffer) -> {
			throw new StackOverflowError("Thrown on purpose");
		}))
			.then(() -> this.source.next(buffer()))
			.verifyErrorSatisfies((failure) -> assertThat(failure).hasCauseInstanceOf(StackOverflowError.class));
		this.source.assertCancelled();
	}

	private void pass(int seconds) {
		this.time.advanceTimeBy(Duration.ofSeconds(seconds));
	}

	private static DataBuffer buffer() {
		return DefaultDataBufferFactory.sharedInstance.wrap(new byte[1]);
	}

}
