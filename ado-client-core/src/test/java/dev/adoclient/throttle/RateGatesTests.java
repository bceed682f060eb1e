package dev.adoclient.throttle;

import java.lang.ref.WeakReference;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.http.HttpHeaders;

import dev.adoclient.auth.AdoCredential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RateGatesTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final RateGates gates = new RateGates(
			() -> new RateGate(new Timer(this.time), 10, Duration.ofSeconds(60), (limits, wait) -> {
			}));

	@Test
	void equalTokensShareAGate() {
		assertThat(gate("one")).isSameAs(gate("one")).isNotSameAs(gate("two"));
	}

	@Test
	void theKindOfACredentialIsPartOfWhoAsks() {
		assertThat(this.gates.of(AdoCredential.bearer("one").identity())).isNotSameAs(gate("one"));
	}

	@Test
	void aGateThatNobodyHasIsForgotten() {
		for (int i = 0; i < 1000; i++) {
			gate("token-" + i);
		}
		await().untilAsserted(() -> {
			System.gc();
			assertThat(this.gates.size()).isLessThan(10);
		});
	}

	@Test
	void aGateThatIsClosedIsRememberedThoughNobodyHasIt() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "100");
		gate("one").observe(headers);
		WeakReference<Object> garbage = new WeakReference<>(new Object());
		await().until(() -> {
			System.gc();
			return garbage.get() == null;
		});
		assertThat(gate("one").isClosed()).isTrue();
		this.time.advanceTimeBy(Duration.ofSeconds(100));
		await().untilAsserted(() -> {
			System.gc();
			assertThat(this.gates.size()).isZero();
		});
	}

	private RateGate gate(String token) {
		return this.gates.of(AdoCredential.personalAccessToken(token).identity());
	}

}
