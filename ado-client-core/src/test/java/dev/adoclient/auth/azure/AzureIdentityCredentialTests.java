package dev.adoclient.auth.azure;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import dev.adoclient.auth.Authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AzureIdentityCredentialTests {

	private final FakeAzure azure = new FakeAzure();

	private final AzureIdentityCredential credential = AzureIdentityCredential.of(this.azure);

	@Test
	void aTokenForAzureDevOpsIsAskedForOnceAndKept() {
		this.azure.next(Mono.just(token("t1", Duration.ofHours(1))));
		assertThat(header()).isEqualTo("Bearer t1");
		assertThat(header()).isEqualTo("Bearer t1");
		assertThat(this.azure.asked).singleElement()
			.satisfies((request) -> assertThat(request.getScopes())
				.containsExactly("499b84ac-1321-427f-aa17-267ca6975798/.default"));
	}

	@Test
	void aHundredCallsAtOnceShareOneRequest() {
		Sinks.One<AccessToken> answer = Sinks.one();
		this.azure.next(answer.asMono());
		List<CompletableFuture<Authorization>> calls = IntStream.range(0, 100)
			.parallel()
			.mapToObj((call) -> this.credential.authorize(null).toFuture())
			.toList();
		answer.tryEmitValue(token("t1", Duration.ofHours(1)));
		assertThat(calls)
			.allSatisfy((call) -> assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(Authorization.bearer("t1")));
		assertThat(this.azure.asked).hasSize(1);
	}

	@Test
	void aClassOfAzuresThatIsMissingIsAFailureAtOnce() {
		AzureIdentityCredential broken = AzureIdentityCredential.of((request) -> {
			throw new NoClassDefFoundError("Thrown on purpose");
		});
		StepVerifier.create(broken.authorize(null))
			.expectErrorSatisfies((failure) -> assertThat(failure).hasCauseInstanceOf(NoClassDefFoundError.class))
			.verify(Duration.ofSeconds(10));
	}

	@Test
	void aTokenIsReplacedBeforeItExpires() {
		this.azure.next(Mono.just(token("t1", Duration.ofMinutes(4))));
		this.azure.next(Mono.just(token("t2", Duration.ofHours(1))));
		header();
		assertThat(header()).isEqualTo("Bearer t2");
		assertThat(header()).isEqualTo("Bearer t2");
		assertThat(this.azure.asked).hasSize(2);
	}

	@Test
	void aFailedReplacementHurtsNobodyWhileTheFormerTokenIsGood() {
		this.azure.next(Mono.just(token("t1", Duration.ofMinutes(4))));
		this.azure.next(Mono.error(new IllegalStateException("Azure is down")));
		this.azure.next(Mono.just(token("t3", Duration.ofHours(1))));
		header();
		assertThat(header()).isEqualTo("Bearer t1");
		assertThat(header()).as("and it is tried again").isEqualTo("Bearer t3");
	}

	@Test
	void aFailureIsNotKept() {
		this.azure.next(Mono.error(new IllegalStateException("Azure is down")));
		this.azure.next(Mono.just(token("t2", Duration.ofHours(1))));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::header);
		assertThat(header()).isEqualTo("Bearer t2");
	}

	@Test
	void anExpiredTokenIsNotUsedWhenTheReplacementFails() {
		this.azure.next(Mono.just(token("t1", Duration.ofSeconds(-1))));
		this.azure.next(Mono.error(new IllegalStateException("Azure is down")));
		header();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::header);
	}

	@Test
	void aTokenThatWasTurnedDownIsReplacedOnce() {
		this.azure.next(Mono.just(token("t1", Duration.ofHours(1))));
		this.azure.next(Mono.just(token("t2", Duration.ofHours(1))));
		Authorization refused = this.credential.authorize(null).block();
		assertThat(this.credential.authorize(refused).block()).isEqualTo(Authorization.bearer("t2"));
		assertThat(header()).isEqualTo("Bearer t2");
		assertThat(this.azure.asked).hasSize(2);
	}

	@Test
	void theSameTokenAgainIsNone() {
		this.azure.next(Mono.just(token("t1", Duration.ofHours(1))));
		this.azure.next(Mono.just(token("t1", Duration.ofHours(1))));
		Authorization refused = this.credential.authorize(null).block();
		StepVerifier.create(this.credential.authorize(refused)).verifyComplete();
	}

	@Test
	void azureHasThirtySeconds() {
		this.azure.next(Mono.never());
		StepVerifier.withVirtualTime(() -> this.credential.authorize(null))
			.expectSubscription()
			.expectNoEvent(Duration.ofSeconds(29))
			.thenAwait(Duration.ofSeconds(1))
			.verifyError(TimeoutException.class);
	}

	@Test
	void theTextShowsTheKindAlone() {
		this.azure.next(Mono.just(token("t1", Duration.ofHours(1))));
		header();
		assertThat(this.credential).hasToString("Azure identity");
	}

	private String header() {
		return this.credential.authorize(null).map(Authorization::headerValue).block();
	}

	private static AccessToken token(String token, Duration life) {
		return new AccessToken(token, OffsetDateTime.now().plus(life));
	}

	private static final class FakeAzure implements TokenCredential {

		private final List<Mono<AccessToken>> answers = new CopyOnWriteArrayList<>();

		private final List<TokenRequestContext> asked = new CopyOnWriteArrayList<>();

		void next(Mono<AccessToken> answer) {
			this.answers.add(answer);
		}

		@Override
		public Mono<AccessToken> getToken(TokenRequestContext request) {
			this.asked.add(request);
			return this.answers.remove(0);
		}

	}

}
