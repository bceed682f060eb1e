package dev.adoclient.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import dev.adoclient.LibraryClasses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class PackageRulesTests {

	private static final JavaClasses LIBRARY = LibraryClasses.all();

	@Test
	void everyPackageHasAPlaceInTheOrder() {
		assertThat(LIBRARY.stream().map(JavaClass::getPackageName).distinct()).allMatch(Layers::know);
	}

	@Test
	void packagesUseOnlyThoseBelowThem() {
		classes().should(new UseOnlyLowerPackages()).check(LIBRARY);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching("dev.adoclient.(**)").should().beFreeOfCycles().check(LIBRARY);
	}

	@Test
	void springRetryIsSeenInRetryAlone() {
		noClasses().that()
			.resideOutsideOfPackage("dev.adoclient.retry")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.retry..")
			.check(LIBRARY);
	}

	@Test
	void azureIsSeenInAuthAzureAlone() {
		noClasses().that()
			.resideOutsideOfPackage("dev.adoclient.auth.azure")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.azure..")
			.check(LIBRARY);
	}

	@Test
	void nettyIsSeenWhereItIsKnownToBeThereAlone() {
		noClasses().that()
			.doNotHaveSimpleName("NettyConnector")
			.and()
			.doNotHaveSimpleName("ReactorNetty")
			.and()
			.doNotHaveSimpleName("NettyFailures")
			.and()
			.doNotHaveSimpleName("NativeConnection")
			.and()
			.doNotHaveSimpleName("InterimAnswers")
			// The type of a customizer, which only those name who have Reactor Netty.
			.and()
			.doNotHaveSimpleName("AdoClientBuilder")
			.and()
			.doNotHaveSimpleName("HttpParts")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.netty..", "reactor.netty..")
			.check(LIBRARY);
	}

	@Test
	void nothingNeedsSpringBoot() {
		noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.boot..").check(LIBRARY);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(LIBRARY.stream().map(JavaClass::getPackage).distinct())
			.allMatch((aPackage) -> aPackage.isAnnotatedWith(NullMarked.class));
	}

	@Test
	void anArrowUpwardsIsSeen() {
		assertThat(Layers.allow("dev.adoclient.model", "dev.adoclient.http")).isFalse();
		assertThat(Layers.allow("dev.adoclient.area.builds", "dev.adoclient.area.workitems")).isFalse();
		assertThat(Layers.allow("dev.adoclient.area.builds", "dev.adoclient.http")).isTrue();
	}

	private static final class UseOnlyLowerPackages extends ArchCondition<JavaClass> {

		private static final DescribedPredicate<JavaClass> OURS = JavaClass.Predicates
			.resideInAPackage("dev.adoclient..");

		UseOnlyLowerPackages() {
			super("use only the packages below their own");
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				JavaClass used = dependency.getTargetClass().getBaseComponentType();
				if (OURS.test(used) && !Layers.allow(type.getPackageName(), used.getPackageName())) {
					events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
				}
			}
		}

	}

}
