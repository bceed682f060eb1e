package dev.adoclient.threads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.Wire;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Shows that BlockHound watches over all tests of this module.
 */
class BlockHoundTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void aBlockingCallOnAParallelThreadIsCaught() {
		Mono<Void> sleeping = Mono.<Void>fromRunnable(BlockHoundTests::sleep).subscribeOn(Schedulers.parallel());
		assertThatException().isThrownBy(sleeping::block).withRootCauseInstanceOf(BlockingOperationError.class);
	}

	@Test
	void aBlockingCallOnTheEventLoopOfTheClientIsCaught() {
		wire.server().stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1}")));
		try (AdoAsyncClient ado = wire.asyncClient()) {
			Mono<Void> sleeping = ado.builds("web").getBuild(1).doOnNext((build) -> sleep()).then();
			assertThatException().isThrownBy(sleeping::block).withStackTraceContaining("BlockingOperationError");
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
