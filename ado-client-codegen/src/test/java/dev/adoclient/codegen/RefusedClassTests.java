package dev.adoclient.codegen;

import org.junit.jupiter.api.Test;

/**
 * A class that can have no blocking twin is an error at the class.
 */
class RefusedClassTests {

	@Test
	void anInterfaceIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public interface ThingAsyncClient { // here

				}
				""").says("@GenerateBlocking is for a class, not for this interface");
	}

	@Test
	void aRecordIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public record ThingAsyncClient<T>(T value) { // here

				}
				""").says("@GenerateBlocking is for a class, not for this record");
	}

	@Test
	void anEnumIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public enum ThingAsyncClient { // here

				}
				""").says("@GenerateBlocking is for a class, not for this enum");
	}

	@Test
	void aNestedClassIsRefused() {
		Refusal.of("Things", """
				public class Things {

					@GenerateBlocking
					public static class ThingAsyncClient { // here

					}

				}
				""").says("An async client is a top-level class");
	}

	@Test
	void aClassThatIsNotPublicIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				class ThingAsyncClient { // here

				}
				""").says("An async client is public");
	}

	@Test
	void anAbstractClassIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public abstract class ThingAsyncClient { // here

				}
				""").says("An async client is not abstract");
	}

	@Test
	void aNameWithoutAsyncIsRefused() {
		Refusal.of("ThingClient", """
				@GenerateBlocking
				public class ThingClient { // here

				}
				""").says("\"ThingClient\" leaves none for it; rename the class");
	}

	@Test
	void aNameThatIsOnlyAsyncIsRefused() {
		Refusal.of("Async", """
				@GenerateBlocking
				public class Async { // here

				}
				""").says("\"Async\" leaves none for it; rename the class");
	}

	@Test
	void inheritedPublicMethodsAreRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient extends Thing { // here

				}

				class Thing {

					public Mono<String> get() {
						return Mono.empty();
					}

				}
				""").says("would lack get() of Thing");
	}

	@Test
	void anInterfaceOfSomethingReactiveIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient implements Supplier<Mono<String>> { // here

					@Override
					public Mono<String> get() {
						return Mono.empty();
					}

				}
				""")
			.says("cannot implement java.util.function.Supplier<reactor.core.publisher.Mono<java.lang.String>>, which names");
	}

	@Test
	void anInterfaceThatPromisesAPublisherIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient implements Getter { // here

					@Override
					public Mono<String> get() {
						return Mono.empty();
					}

				}

				interface Getter {

					Mono<String> get();

				}
				""").says("cannot implement Getter, whose get() names reactor.core.publisher.Mono<java.lang.String>");
	}

	@Test
	void anInterfaceThatInheritsAPublisherIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient implements Getter { // here

					@Override
					public Mono<String> get() {
						return Mono.empty();
					}

				}

				interface Getter extends Supplier<Mono<String>> {

				}
				""").says("cannot implement Supplier, whose get() names reactor.core.publisher.Mono<java.lang.String>");
	}

	@Test
	void anInterfaceThatTakesAnAsyncClientIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient implements Consumer<ThingAsyncClient> { // here

					@Override
					public void accept(ThingAsyncClient other) {
					}

				}
				""").says("cannot implement java.util.function.Consumer<example.ThingAsyncClient>");
	}

	@Test
	void aPromisedMethodCannotBeLeftOut() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient implements AutoCloseable {

					@AsyncOnly
					@Override
					public void close() { // here
					}

				}
				""").says("it can neither be left out nor renamed");
	}

	@Test
	void aTwinWrittenByHandIsRefused() {
		Refusal.of("ThingAsyncClient", """
				@GenerateBlocking
				public class ThingAsyncClient { // here

				}

				class ThingClient {

				}
				""").says("The blocking twin cannot be written");
	}

	@Test
	void aFirstParagraphThatNamesAPublisherIsRefused() {
		Refusal.of("ThingAsyncClient", """
				/** Answers with a {@link Mono}. */
				@GenerateBlocking
				public class ThingAsyncClient { // here

				}
				""").says("The first paragraph of this Javadoc names a publisher");
	}

}
