package dev.adoclient.codegen;

import org.junit.jupiter.api.Test;

/**
 * What a method says of itself and cannot hold for a twin is an error at it.
 */
class RefusedMethodTests {

	@Test
	void mayBeEmptyOnAFluxIsRefused() {
		Refusal.ofMethod("""
				@MayBeEmpty
				public Flux<String> many() { // here
					return Flux.empty();
				}
				""").says("is @MayBeEmpty, which says something only of a Mono with a value");
	}

	@Test
	void mayBeEmptyOnAPlainValueIsRefused() {
		Refusal.ofMethod("""
				@MayBeEmpty
				public String plain() { // here
					return "";
				}
				""").says("is @MayBeEmpty, which says something only of a Mono with a value");
	}

	@Test
	void mayBeEmptyOnAMonoOfNothingIsRefused() {
		Refusal.ofMethod("""
				@MayBeEmpty
				public Mono<Void> nothing() { // here
					return Mono.empty();
				}
				""").says("is @MayBeEmpty, which says something only of a Mono with a value");
	}

	@Test
	void asyncOnlyWithANameForTheTwinIsRefused() {
		Refusal.ofMethod("""
				@AsyncOnly
				@Blocking(name = "other")
				public Mono<String> both() { // here
					return Mono.empty();
				}
				""").says("is @AsyncOnly and @Blocking");
	}

	@Test
	void aNameThatIsNoJavaNameIsRefused() {
		Refusal.ofMethod("""
				@Blocking(name = "class")
				public Mono<String> keyword() { // here
					return Mono.empty();
				}
				""").says("cannot be called \"class\"");
	}

	@Test
	void aQualifiedNameIsRefused() {
		Refusal.ofMethod("""
				@Blocking(name = "a.b")
				public Mono<String> qualified() { // here
					return Mono.empty();
				}
				""").says("cannot be called \"a.b\"");
	}

	@Test
	void twoTwinsWithOneSignatureAfterRenamingAreRefused() {
		Refusal.ofMethod("""
				@Blocking(name = "mapped")
				public String other() { // here
					return "";
				}
				""").says("has the twin mapped(), as has mapped()");
	}

	@Test
	void twoTwinsWithOneSignatureAfterMappingAreRefused() {
		Refusal.ofMethod("""
				public void send(InputStream content) {
				}

				public void send(Publisher<DataBuffer> content) { // here
				}
				""").says("has the twin send(java.io.InputStream)");
	}

	@Test
	void twoTwinsWithOneErasureAreRefused() {
		Refusal.ofMethod("""
				public void send(List<String> names) {
				}

				@Blocking(name = "send")
				public void sendAll(List<Integer> numbers) { // here
				}
				""").says("has the twin send(java.util.List)");
	}

	@Test
	void equalsIsRefused() {
		Refusal.ofMethod("""
				@Override
				public boolean equals(@Nullable Object other) { // here
					return other == this;
				}

				@Override
				public int hashCode() {
					return 1;
				}
				""").says("compares async clients, which a twin is not");
	}

	@Test
	void safeVarargsOfAnInstanceAreRefused() {
		Refusal.ofMethod("""
				@SafeVarargs
				public final <T> void all(T... items) { // here
				}
				""").says("would have to be final and could not be proxied");
	}

	@Test
	void aTypeThatDoesNotExistYetIsRefused() {
		Refusal.ofMethod("""
				public ThingClient blocking() { // here
					return null;
				}
				""").says("does not exist while twins are generated");
	}

	@Test
	void aFirstParagraphThatNamesAPublisherIsRefused() {
		Refusal.ofMethod("""
				/** Returns a Mono of the build. */
				public Mono<String> documented() { // here
					return Mono.empty();
				}
				""").says("The first paragraph of this Javadoc names a publisher");
	}

}
