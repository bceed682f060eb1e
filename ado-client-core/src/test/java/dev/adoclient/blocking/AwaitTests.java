package dev.adoclient.blocking;

import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.area.builds.BuildsClient;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoProtocolException;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

class AwaitTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@ParameterizedTest
	@MethodSource("threads")
	void aThreadThatMustNotBlockIsRefusedAndToldTheAsyncOperation(Scheduler scheduler, Call call, String operation) {
		try (AdoClient ado = wire.client()) {
			Callable<Object> blocking = () -> call.on(ado.builds("web"));
			assertThatIllegalStateException()
				.isThrownBy(() -> Mono.fromCallable(blocking).subscribeOn(scheduler).block())
				.withMessageContaining("Use the asynchronous " + operation);
		}
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void anErrorIsThrownItself() {
		AssertionError error = new AssertionError("Thrown on purpose");
		assertThat(catchThrowable(() -> Await.value(Mono.error(error), "X.call"))).isSameAs(error);
		StackOverflowError fatal = new StackOverflowError("Thrown on purpose");
		assertThat(catchThrowable(
				() -> Await.value(Mono.error(new java.util.concurrent.CompletionException(fatal)), "X.call")))
			.isSameAs(fatal);
	}

	@Test
	void aThreadOfTheEventLoopIsRefused() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoClient ado = wire.client(); dev.adoclient.AdoAsyncClient async = wire.asyncClient()) {
			Mono<Integer> nested = async.builds("web").getBuild(1).map((build) -> ado.builds("web").getBuild(2).id());
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(nested::block)
				.withMessageContaining("BuildsAsyncClient.getBuild");
		}
		assertThat(wire.requests()).hasSize(1);
	}

	@Test
	void anOperationWithoutAValueIsAnErrorUnlessItMayBeEmpty() {
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(() -> Await.value(Mono.empty(), "X.get"))
			.withMessage("X.get has no value.");
		assertThat(Await.optional(Mono.empty(), "X.get")).isEmpty();
	}

	@Test
	void aFailureIsACopyThatTakesTheOriginalsPlace() {
		IllegalStateException cause = new IllegalStateException("The cause");
		AdoNotFoundException original = new AdoNotFoundException(AdoFailure.of(null, "Gone."), cause);
		Throwable thrown = catchThrowable(() -> Await.value(Mono.error(original), "X.get"));
		assertThat(thrown).isExactlyInstanceOf(AdoNotFoundException.class)
			.isNotSameAs(original)
			.hasMessage("Gone.")
			.cause()
			.isSameAs(cause);
		assertThat(original.getSuppressed()).isEmpty();
	}

	@Test
	void aCachedFailureCollectsNothingFromItsCallers() {
		AdoNotFoundException original = new AdoNotFoundException(AdoFailure.of(null, "Gone."), null);
		Mono<Object> cached = Mono.error(original).cache();
		for (int i = 0; i < 3; i++) {
			catchThrowable(() -> Await.value(cached, "X.get"));
		}
		assertThat(original.getSuppressed()).isEmpty();
		assertThat(original).hasNoCause();
	}

	@Test
	void whatIsNoFailureOfACallComesAsItIs() {
		IllegalArgumentException original = new IllegalArgumentException("A mapper's own");
		assertThat(catchThrowable(() -> Await.value(Mono.error(original), "X.get"))).isSameAs(original);
	}

	@Test
	void aFailureOfAStreamHasTheFramesOfItsReader() {
		Flux<Integer> failing = Flux.<Integer>error(() -> new AdoNotFoundException(AdoFailure.of(null, "Gone."), null))
			.subscribeOn(Schedulers.boundedElastic());
		try (Stream<Integer> stream = Await.stream(failing, "X.stream")) {
			assertThatExceptionOfType(AdoException.class).isThrownBy(stream::toList)
				.satisfies((failure) -> assertThat(failure.getStackTrace())
					.anyMatch((frame) -> frame.getClassName().equals(AwaitTests.class.getName())));
		}
	}

	static Stream<Arguments> threads() {
		Call list = (builds) -> builds.listBuilds().toList();
		Call content = (builds) -> builds.artifacts().downloadArtifact(1, "drop");
		return Stream.of(
				Arguments.of(Schedulers.parallel(), (Call) (builds) -> builds.getBuild(1),
						"BuildsAsyncClient.getBuild"),
				Arguments.of(Schedulers.single(), (Call) (builds) -> builds.getTimeline(1),
						"BuildsAsyncClient.getTimeline"),
				Arguments.of(Schedulers.parallel(), list, "BuildsAsyncClient.listBuilds"),
				Arguments.of(Schedulers.parallel(), content, "BuildArtifactsAsyncClient.downloadArtifact"));
	}

	@FunctionalInterface
	interface Call {

		Object on(BuildsClient builds);

	}

}
