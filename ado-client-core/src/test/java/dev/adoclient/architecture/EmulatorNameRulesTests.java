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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test uses the client and the emulator in one file, so that no public type of the
 * emulator has a name that the client has, too.
 */
class EmulatorNameRulesTests {

	@Test
	void emulatorHasNoPublicTypeOfTheClientsName() {
		JavaClasses emulator = new ClassFileImporter().importPackagesOf(AdoEmulator.class);
		assertThat(names(emulator)).contains("HostedBuild").doesNotContainAnyElementsOf(names(LibraryClasses.all()));
	}

	private static Set<String> names(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toSet());
	}

}
