package dev.adoclient.twins;

import java.io.InputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;

import dev.adoclient.blocking.AsyncOnly;
import dev.adoclient.blocking.Blocking;
import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.blocking.Paged;
import dev.adoclient.paging.PagedFlux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shows that the comparison of twins sees what is wrong with a twin.
 */
class TwinCheckTests {

	private static final String NAME = TwinCheckTests.class.getName();

	@Test
	void aTwinIsFoundToBeOne() {
		assertThat(Twins.differences(LampAsyncClient.class, LampClient.class)).isEmpty();
	}

	@Test
	void aMethodThatIsTakenAwayIsMissed() {
		assertThat(Twins.differences(LampAsyncClient.class, WithoutDim.class))
			.containsExactly("lacks void dim(int percent)");
	}

	@Test
	void aMethodTooManyIsSeen() {
		assertThat(Twins.differences(LampAsyncClient.class, WithOneMore.class))
			.containsExactly("should not have void blow()");
	}

	@Test
	void anotherNameOfAParameterIsSeen() {
		assertThat(Twins.differences(LampAsyncClient.class, WithAnotherParameterName.class))
			.containsExactly("lacks void dim(int percent)", "should not have void dim(int arg0)");
	}

	@Test
	void lostNullnessIsSeen() {
		assertThat(Twins.differences(LampAsyncClient.class, WithoutNullness.class)).containsExactly(
				"lacks %s$LampClient colour(@Nullable java.lang.String name)".formatted(NAME),
				"should not have %s$LampClient colour(java.lang.String name)".formatted(NAME));
	}

	@Test
	void aValueInPlaceOfAnOptionalIsSeen() {
		assertThat(Twins.differences(LampAsyncClient.class, WithAValueForAnOptional.class)).containsExactly(
				"lacks java.util.Optional<java.lang.String> label()", "should not have java.lang.String label()");
	}

	@GenerateBlocking
	static class LampAsyncClient {

		public Mono<Void> dim(int percent) {
			return Mono.empty();
		}

		@MayBeEmpty
		public Mono<String> label() {
			return Mono.empty();
		}

		@Blocking(name = "hours")
		public Mono<Integer> countHours() {
			return Mono.just(1);
		}

		@AsyncOnly
		public Flux<Integer> flicker() {
			return Flux.just(1);
		}

		public PagedFlux<String> listColours() {
			return PagedFlux.ofChunks(0, 1, (page) -> Mono.empty());
		}

		public Flux<DataBuffer> light(Publisher<DataBuffer> current) {
			return Flux.from(current);
		}

		public LampAsyncClient colour(@Nullable String name) {
			return this;
		}

	}

	static class LampBase {

		final LampAsyncClient async = new LampAsyncClient();

	}

	static class LampClient extends LampBase {

		public void dim(int percent) {
		}

		public Optional<String> label() {
			return Optional.empty();
		}

		public Integer hours() {
			return 1;
		}

		public Paged<String> listColours() {
			return Paged.of(this.async.listColours(), "listColours");
		}

		public InputStream light(InputStream current) {
			return current;
		}

		public LampClient colour(@Nullable String name) {
			return this;
		}

	}

	static class WithoutDim extends LampBase {

		public Optional<String> label() {
			return Optional.empty();
		}

		public Integer hours() {
			return 1;
		}

		public Paged<String> listColours() {
			return Paged.of(this.async.listColours(), "listColours");
		}

		public InputStream light(InputStream current) {
			return current;
		}

		public LampClient colour(@Nullable String name) {
			return new LampClient();
		}

	}

	static class WithOneMore extends LampBase {

		public void dim(int percent) {
		}

		public void blow() {
		}

		public Optional<String> label() {
			return Optional.empty();
		}

		public Integer hours() {
			return 1;
		}

		public Paged<String> listColours() {
			return Paged.of(this.async.listColours(), "listColours");
		}

		public InputStream light(InputStream current) {
			return current;
		}

		public LampClient colour(@Nullable String name) {
			return new LampClient();
		}

	}

	static class WithAnotherParameterName extends LampBase {

		public void dim(int arg0) {
		}

		public Optional<String> label() {
			return Optional.empty();
		}

		public Integer hours() {
			return 1;
		}

		public Paged<String> listColours() {
			return Paged.of(this.async.listColours(), "listColours");
		}

		public InputStream light(InputStream current) {
			return current;
		}

		public LampClient colour(@Nullable String name) {
			return new LampClient();
		}

	}

	static class WithoutNullness extends LampBase {

		public void dim(int percent) {
		}

		public Optional<String> label() {
			return Optional.empty();
		}

		public Integer hours() {
			return 1;
		}

		public Paged<String> listColours() {
			return Paged.of(this.async.listColours(), "listColours");
		}

		public InputStream light(InputStream current) {
			return current;
		}

		public LampClient colour(String name) {
			return new LampClient();
		}

	}

	static class WithAValueForAnOptional extends LampBase {

		public void dim(int percent) {
		}

		public String label() {
			return "";
		}

		public Integer hours() {
			return 1;
		}

		public Paged<String> listColours() {
			return Paged.of(this.async.listColours(), "listColours");
		}

		public InputStream light(InputStream current) {
			return current;
		}

		public LampClient colour(@Nullable String name) {
			return new LampClient();
		}

	}

}
