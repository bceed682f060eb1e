package dev.adoclient;

import java.util.Comparator;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The classes of the library itself, generated ones too and tests not, found where the
 * compiler put them.
 */
public final class LibraryClasses {

	private static final JavaClasses ALL = new ClassFileImporter()
		.importUrl(AdoAsyncClient.class.getProtectionDomain().getCodeSource().getLocation());

	private LibraryClasses() {
	}

	/**
	 * Returns all of them.
	 */
	public static JavaClasses all() {
		return ALL;
	}

	/**
	 * Returns the concrete subclasses of a type, by name.
	 */
	public static Stream<Class<?>> concreteSubclassesOf(Class<?> type) {
		return ALL.stream()
			.filter((candidate) -> candidate.isAssignableTo(type)
					&& !candidate.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
			.sorted(Comparator.comparing(JavaClass::getName))
			.map(JavaClass::reflect);
	}

}
