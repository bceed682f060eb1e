package dev.adoclient.architecture;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import dev.adoclient.LibraryClasses;
import dev.adoclient.emulator.AdoEmulator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test uses the client and the emulator in one file, so that no type of the emulator's
 * state has a name that the client has, too. Its routes are nobody's to use.
 */
class EmulatorNameRulesTests {

	@Test
	void emulatorHasNoPublicTypeOfTheClientsName() {
		JavaClasses emulator = new ClassFileImporter().importPackagesOf(AdoEmulator.class)
			.that(resideOutsideOfPackages("..emulator.rest", "..emulator.service.."));
		assertThat(names(emulator)).contains("HostedBuild").doesNotContainAnyElementsOf(names(LibraryClasses.all()));
	}

	private static Set<String> names(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toSet());
	}

}
