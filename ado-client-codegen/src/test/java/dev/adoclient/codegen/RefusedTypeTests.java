package dev.adoclient.codegen;

import org.junit.jupiter.api.Test;

/**
 * A type that no row of the mapping covers is an error at its method.
 */
class RefusedTypeTests {

	@Test
	void aRawMonoSaysOfWhat() {
		Refusal.ofMethod("""
				@SuppressWarnings("rawtypes")
				public Mono raw() { // here
					return Mono.empty();
				}
				""").says("gives a raw reactor.core.publisher.Mono; say of what");
	}

	@Test
	void aRawFluxSaysOfWhat() {
		Refusal.ofMethod("""
				@SuppressWarnings("rawtypes")
				public Flux raw() { // here
					return Flux.empty();
				}
				""").says("gives a raw reactor.core.publisher.Flux");
	}

	@Test
	void aRawPagedFluxSaysOfWhat() {
		Refusal.ofMethod("""
				@SuppressWarnings("rawtypes")
				public PagedFlux raw() { // here
					return null;
				}
				""").says("gives a raw dev.adoclient.paging.PagedFlux");
	}

	@Test
	void aMonoOfAWildcardIsRefused() {
		Refusal.ofMethod("""
				public Mono<?> any() { // here
					return Mono.empty();
				}
				""").says("name the type instead of a wildcard");
	}

	@Test
	void aFluxOfAWildcardIsRefused() {
		Refusal.ofMethod("""
				public Flux<? extends Number> any() { // here
					return Flux.empty();
				}
				""").says("name the type instead of a wildcard");
	}

	@Test
	void aPagedFluxOfAWildcardIsRefused() {
		Refusal.ofMethod("""
				public PagedFlux<? super Integer> any() { // here
					return null;
				}
				""").says("name the type instead of a wildcard");
	}

	@Test
	void aMonoInAMonoIsRefused() {
		Refusal.ofMethod("""
				public Mono<Mono<String>> nested() { // here
					return Mono.empty();
				}
				""").says("no row of the mapping covers reactor.core.publisher.Mono<java.lang.String>");
	}

	@Test
	void aFluxInAMonoIsRefused() {
		Refusal.ofMethod("""
				public Mono<List<Flux<String>>> nested() { // here
					return Mono.empty();
				}
				""").says("no row of the mapping covers reactor.core.publisher.Flux<java.lang.String>");
	}

	@Test
	void aMonoOfSomethingNullableIsRefused() {
		Refusal.ofMethod("""
				public Mono<@Nullable String> nullable() { // here
					return Mono.empty();
				}
				""").says("mark a Mono that may have no value @MayBeEmpty");
	}

	@Test
	void aMonoThatMayBeNullIsRefused() {
		Refusal.ofMethod("""
				public @Nullable Mono<String> nullable() { // here
					return null;
				}
				""").says("only plain values can be null");
	}

	@Test
	void aNullableTwinIsRefused() {
		Refusal.ofMethod("""
				public @Nullable ThingAsyncClient nullable() { // here
					return null;
				}
				""").says("only plain values can be null");
	}

	@Test
	void nullableContentIsRefused() {
		Refusal.ofMethod("""
				public Mono<Void> send(@Nullable Publisher<DataBuffer> content) { // here
					return Mono.empty();
				}
				""").says("only plain values can be null");
	}

	@Test
	void aFluxThatNeverHasAValueIsRefused() {
		Refusal.ofMethod("""
				public Flux<Void> nothing() { // here
					return Flux.empty();
				}
				""").says("return Mono<Void>");
	}

	@Test
	void aPlainPublisherIsRefused() {
		Refusal.ofMethod("""
				public Publisher<String> publisher() { // here
					return Mono.empty();
				}
				""").says("no row of the mapping covers org.reactivestreams.Publisher<java.lang.String>");
	}

	@Test
	void aSubclassOfFluxIsRefused() {
		Refusal.ofMethod("""
				public ConnectableFlux<String> hot() { // here
					return null;
				}
				""").says("no row of the mapping covers reactor.core.publisher.ConnectableFlux<java.lang.String>");
	}

	@Test
	void aFutureIsRefused() {
		Refusal.ofMethod("""
				public CompletableFuture<String> future() { // here
					return null;
				}
				""").says("no row of the mapping covers java.util.concurrent.CompletableFuture<java.lang.String>");
	}

	@Test
	void aReactiveBoundIsRefused() {
		Refusal.ofMethod("""
				public <T extends Mono<String>> List<T> bound() { // here
					return List.of();
				}
				""").says("no row of the mapping covers");
	}

	@Test
	void aReactiveParameterIsRefused() {
		Refusal.ofMethod("""
				public String take(Supplier<Mono<String>> later) { // here
					return "";
				}
				""").says("takes java.util.function.Supplier<reactor.core.publisher.Mono<java.lang.String>>");
	}

	@Test
	void aPublisherOfTextAsParameterIsRefused() {
		Refusal.ofMethod("""
				public String take(Publisher<String> lines) { // here
					return "";
				}
				""").says("takes org.reactivestreams.Publisher<java.lang.String>");
	}

	@Test
	void aFluxOfBuffersAsParameterIsRefused() {
		Refusal.ofMethod("""
				public String take(Flux<DataBuffer> content) { // here
					return "";
				}
				""").says("takes reactor.core.publisher.Flux<");
	}

	@Test
	void anArrayOfContentsIsRefused() {
		Refusal.ofMethod("""
				public void take(Publisher<DataBuffer>[] contents) { // here
				}
				""").says("takes org.reactivestreams.Publisher<");
	}

	@Test
	void anAsyncClientAsParameterIsRefused() {
		Refusal.ofMethod("""
				public String take(ThingAsyncClient other) { // here
					return "";
				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aFunctionOfAnAsyncClientIsRefused() {
		Refusal.ofMethod("""
				public String take(Function<ThingAsyncClient, String> function) { // here
					return "";
				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aMapOfAsyncClientsIsRefused() {
		Refusal.ofMethod("""
				public Map<String, ThingAsyncClient> things() { // here
					return Map.of();
				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aMonoOfAListOfAsyncClientsIsRefused() {
		Refusal.ofMethod("""
				public Mono<List<ThingAsyncClient>> things() { // here
					return Mono.empty();
				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aFluxOfAsyncClientsIsRefused() {
		Refusal.ofMethod("""
				public Flux<ThingAsyncClient> things() { // here
					return Flux.empty();
				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aSetOfAsyncClientsCannotBeMapped() {
		Refusal.ofMethod("""
				public Set<ThingAsyncClient> things() { // here
					return Set.of();
				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aTypeWhoseMapGivesAnotherTypeIsRefused() {
		Refusal.ofMethod("""
				public Special<ThingAsyncClient> special() { // here
					return new Special<>();
				}

				public static class General<T> {

					public <R> General<R> map(Function<? super T, ? extends R> function) {
						return new General<>();
					}

				}

				public static class Special<T> extends General<T> {

				}
				""").says("no row of the mapping turns example.ThingAsyncClient into its twin");
	}

	@Test
	void aRawTwinIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient<T> {

					@SuppressWarnings("rawtypes")
					public ThingAsyncClient raw() { // here
						return this;
					}

				}
				""").says("gives a raw example.ThingAsyncClient; say of what");
	}

}
