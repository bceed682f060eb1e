package dev.adoclient.codegen;

import java.util.Optional;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations by name, since their classes are not on the class path of the
 * generator.
 */
final class Annotations {

	private Annotations() {
	}

	static String nameOf(AnnotationMirror annotation) {
		return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
	}

	static boolean has(AnnotatedConstruct annotated, String annotation) {
		return find(annotated, annotation).isPresent();
	}

	/** Whether the type itself may be null, whoever's {@code @Nullable} says so. */
	static boolean isNullable(AnnotatedConstruct type) {
		return type.getAnnotationMirrors()
			.stream()
			.anyMatch((annotation) -> annotation.getAnnotationType()
				.asElement()
				.getSimpleName()
				.contentEquals("Nullable"));
	}

	static Optional<Object> attribute(AnnotatedConstruct annotated, String annotation, String attribute) {
		return find(annotated, annotation).flatMap((mirror) -> mirror.getElementValues()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().getSimpleName().contentEquals(attribute))
			.map((entry) -> entry.getValue().getValue())
			.findFirst());
	}

	private static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String annotation) {
		for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
			if (nameOf(mirror).equals(annotation)) {
				return Optional.of(mirror);
			}
		}
		return Optional.empty();
	}

}
