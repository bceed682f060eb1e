package dev.adoclient.twins;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.LibraryClasses;
import dev.adoclient.area.builds.BuildsAsyncClient;
import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.model.AdoObject;
import dev.adoclient.model.Code;

import static org.assertj.core.api.Assertions.assertThat;

class TwinsTests {

	@ParameterizedTest
	@MethodSource("asyncClasses")
	void eachAsyncClassHasTheTwinThatTheMappingGives(Class<?> async) throws Exception {
		assertThat(Twins.differences(async, Twins.twinOf(async))).isEmpty();
	}

	@Test
	void theAsyncClassesAreFound() {
		assertThat(asyncClasses()).contains(AdoAsyncClient.class, BuildsAsyncClient.class);
	}

	/** Views and codes have the words of the service, and "async" is one of them. */
	@Test
	void everyClassThatIsCalledAsyncHasATwin() {
		assertThat(LibraryClasses.all()
			.stream()
			.filter((type) -> type.getSimpleName().contains("Async")
					&& !type.getPackageName().equals("dev.adoclient.blocking"))
			.filter((type) -> type.getEnclosingClass().isEmpty())
			.filter((type) -> !type.isAssignableTo(AdoObject.class) && !type.isAssignableTo(Code.class))
			.map(JavaClass::reflect)).allMatch((type) -> type.isAnnotationPresent(GenerateBlocking.class));
	}

	static Stream<Class<?>> asyncClasses() {
		return LibraryClasses.all()
			.stream()
			.filter((type) -> type.isAnnotatedWith(GenerateBlocking.class))
			.map(JavaClass::reflect);
	}

}
