package dev.adoclient.codegen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The annotations of an async declaration that its twin has too.
 */
final class CarriedAnnotations {

	private static final Set<String> STAY_BEHIND = Set.of(Names.GENERATE_BLOCKING, Names.ASYNC_ONLY, Names.BLOCKING,
			Names.MAY_BE_EMPTY, Override.class.getName());

	private CarriedAnnotations() {
	}

	static List<AnnotationSpec> ofClass(Element declaration) {
		return of(declaration, List.of());
	}

	/**
	 * Those of a method or parameter that is written with the type. What can stand before
	 * a declaration and before a type stands before both in the model, and comes with the
	 * type.
	 */
	static List<AnnotationSpec> of(Element declaration, TypeName type) {
		TypeName annotated = type;
		while (annotated instanceof ArrayTypeName array) {
			annotated = array.componentType();
		}
		return of(declaration, annotated.annotations());
	}

	private static List<AnnotationSpec> of(Element declaration, List<AnnotationSpec> ofType) {
		List<AnnotationSpec> carried = new ArrayList<>();
		for (AnnotationMirror annotation : declaration.getAnnotationMirrors()) {
			String name = Annotations.nameOf(annotation);
			if (!STAY_BEHIND.contains(name)
					&& ofType.stream().noneMatch((each) -> each.type().toString().equals(name))) {
				carried.add(AnnotationSpec.get(annotation));
			}
		}
		List<String> warnings = warningsOfDelegation(declaration);
		return warnings.isEmpty() ? carried : suppressing(warnings, carried);
	}

	/**
	 * What the compiler has against a call of the async method from a method that is
	 * declared as it is. (To call something deprecated from something deprecated is fine,
	 * but not when it is to be removed.)
	 */
	private static List<String> warningsOfDelegation(Element declaration) {
		List<String> warnings = new ArrayList<>();
		Annotations.attribute(declaration, Deprecated.class.getName(), "forRemoval")
			.filter(Boolean.TRUE::equals)
			.ifPresent((removal) -> warnings.add("removal"));
		if (Annotations.has(declaration, SafeVarargs.class.getName())) {
			warnings.add("varargs");
		}
		return warnings;
	}

	private static List<AnnotationSpec> suppressing(List<String> warnings, List<AnnotationSpec> carried) {
		Set<CodeBlock> values = carried.stream()
			.filter(CarriedAnnotations::isSuppression)
			.flatMap((suppression) -> suppression.members().getOrDefault("value", List.of()).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		warnings.forEach((warning) -> values.add(CodeBlock.of("$S", warning)));
		AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
		values.forEach((value) -> suppression.addMember("value", value));
		return Stream
			.concat(carried.stream().filter((annotation) -> !isSuppression(annotation)), Stream.of(suppression.build()))
			.toList();
	}

	private static boolean isSuppression(AnnotationSpec annotation) {
		return annotation.type().toString().equals(SuppressWarnings.class.getName());
	}

}
