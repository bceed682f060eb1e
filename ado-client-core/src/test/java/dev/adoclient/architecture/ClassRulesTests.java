package dev.adoclient.architecture;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.LibraryClasses;
import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoObject;
import dev.adoclient.model.AdoOptions;
import dev.adoclient.model.Code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

class ClassRulesTests {

	private static final JavaClasses LIBRARY = LibraryClasses.all();

	private static final Set<String> BLOCKING_METHODS = Set.of("block", "blockFirst", "blockLast", "blockOptional",
			"toIterable", "toStream");

	private static final ArchRule NOTHING_BLOCKS = noClasses().that()
		.resideOutsideOfPackage("dev.adoclient.blocking")
		.should()
		.callMethodWhere(DescribedPredicate.describe("it blocks", ClassRulesTests::blocks));

	@Test
	void nothingBlocksOutsideOfBlocking() {
		NOTHING_BLOCKS.check(LIBRARY);
	}

	@Test
	void aBlockingCallIsSeen() {
		JavaClasses blocking = new ClassFileImporter().importClasses(ABlockingClass.class);
		assertThat(NOTHING_BLOCKS.evaluate(blocking).getFailureReport().getDetails()).hasSize(3);
	}

	/**
	 * Whoever takes from such a queue holds its lock for a moment, and the event loop
	 * would wait for it. BlockHound then ends the call in the middle of the queue, and
	 * the reader is never woken.
	 */
	@Test
	void noLockIsSharedWithTheEventLoop() {
		noClasses().should()
			.dependOnClassesThat()
			.areAssignableTo(BlockingQueue.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Lock.class)
			.check(LIBRARY);
	}

	@Test
	void noStateIsStatic() {
		fields().that().areStatic().should().beFinal().check(LIBRARY);
	}

	@Test
	void noStaticFieldIsAMutableHolder() {
		noFields().that()
			.areStatic()
			.should()
			.haveRawType(DescribedPredicate.describe("that can be changed",
					(JavaClass type) -> type.getPackageName().equals("java.util.concurrent.atomic")
							|| type.isAssignableTo(ThreadLocal.class)))
			.check(LIBRARY);
	}

	@Test
	void nothingWritesToTheConsole() {
		NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
	}

	@Test
	void nothingUsesAnotherLoggingThanSlf4j() {
		NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(LIBRARY);
		noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.commons.logging..")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("reactor.util.Logger")
			.check(LIBRARY);
	}

	@Test
	void viewsAreFinalWithOneConstructorOfJson() {
		assertThat(LibraryClasses.concreteSubclassesOf(AdoObject.class)).isNotEmpty().allSatisfy((view) -> {
			assertThat(java.lang.reflect.Modifier.isFinal(view.getModifiers())).as("final").isTrue();
			assertThat(view.getConstructors()).hasSize(1);
			assertThat(view.getConstructor(ObjectNode.class)).isNotNull();
		});
	}

	@Test
	void clientsCanBeProxied() {
		classes().that().haveSimpleNameEndingWith("Client").should().notHaveModifier(JavaModifier.FINAL).check(LIBRARY);
	}

	@Test
	void optionsBodiesAndCodesAreFinal() {
		classes().that()
			.areAssignableTo(AdoOptions.class)
			.or()
			.areAssignableTo(AdoBody.class)
			.or()
			.areAssignableTo(Code.class)
			.and()
			.doNotHaveModifier(JavaModifier.ABSTRACT)
			.should()
			.haveModifier(JavaModifier.FINAL)
			.check(LIBRARY);
	}

	@Test
	void noNameIsEmpty() {
		noClasses().should()
			.haveSimpleNameContaining("Util")
			.orShould()
			.haveSimpleNameContaining("Helper")
			.orShould()
			.haveSimpleNameContaining("Manager")
			.orShould()
			.haveSimpleNameEndingWith("Impl")
			.check(LIBRARY);
	}

	private static boolean blocks(JavaMethodCall call) {
		String method = call.getName();
		if (isOf(call, Mono.class) || isOf(call, Flux.class)) {
			return BLOCKING_METHODS.contains(method);
		}
		if (isOf(call, Future.class) || isOf(call, CompletableFuture.class)) {
			return method.equals("get") || method.equals("join");
		}
		return isOf(call, Thread.class) && (method.equals("sleep") || method.equals("join"));
	}

	private static boolean isOf(JavaAccess<?> call, Class<?> type) {
		return call.getTargetOwner().isAssignableTo(type);
	}

	static final class ABlockingClass {

		@org.jspecify.annotations.Nullable
		String value() throws Exception {
			Thread.sleep(0);
			Mono.just("x").toFuture().get();
			return Mono.just("x").block();
		}

	}

}
