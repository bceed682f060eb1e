package dev.adoclient.codegen.types;

import java.nio.file.Path;
import java.util.List;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

import com.sun.source.util.Trees;

/**
 * A package that asks for types, with what its annotation names.
 */
record AnnotatedPackage(PackageElement element, List<String> values, SourceFolder folder) {

	static AnnotatedPackage of(PackageElement element, TypeElement annotation, Trees trees) {
		Path packageInfo = Path.of(trees.getPath(element).getCompilationUnit().getSourceFile().toUri());
		return new AnnotatedPackage(element, values(element, annotation),
				new SourceFolder(packageInfo.resolveSibling("")));
	}

	private static List<String> values(PackageElement element, TypeElement annotation) {
		return element.getAnnotationMirrors()
			.stream()
			.filter((mirror) -> mirror.getAnnotationType().asElement().equals(annotation))
			.flatMap((mirror) -> values(mirror).stream())
			.toList();
	}

	/** The annotations have one element, which is a list of texts. */
	private static List<String> values(AnnotationMirror mirror) {
		return mirror.getElementValues()
			.values()
			.stream()
			.flatMap((value) -> ((List<?>) value.getValue()).stream())
			.map((value) -> ((AnnotationValue) value).getValue().toString())
			.toList();
	}

	String name() {
		return this.element.getQualifiedName().toString();
	}

}
