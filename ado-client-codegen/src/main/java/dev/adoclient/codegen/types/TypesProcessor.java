package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

import dev.adoclient.codegen.types.Homes.Shared;

/**
 * Generates the views and codes of each package annotated with {@code @GenerateTypes} or
 * {@code @GenerateSharedTypes}. Runs over the {@code package-info.java} files alone,
 * before anything else is compiled.
 */
@SupportedAnnotationTypes({ TypesProcessor.GENERATE_TYPES, TypesProcessor.GENERATE_SHARED_TYPES })
public final class TypesProcessor extends AbstractProcessor {

	static final String GENERATE_TYPES = "dev.adoclient.model.GenerateTypes";

	static final String GENERATE_SHARED_TYPES = "dev.adoclient.model.GenerateSharedTypes";

	private boolean failed;

	@Override
	public SourceVersion getSupportedSourceVersion() {
		return SourceVersion.latest();
	}

	@Override
	public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
		if (annotations.isEmpty()) {
			return false;
		}
		GeneratedFolder output = new GeneratedFolder(this.processingEnv.getFiler());
		Shared shared = null;
		for (AnnotatedPackage annotated : annotatedWith(GENERATE_SHARED_TYPES, annotations, round)) {
			shared = generateShared(annotated, output);
		}
		for (AnnotatedPackage annotated : annotatedWith(GENERATE_TYPES, annotations, round)) {
			generateArea(annotated, shared, output);
		}
		deleteOthers(output);
		return false;
	}

	private List<AnnotatedPackage> annotatedWith(String name, Set<? extends TypeElement> annotations,
			RoundEnvironment round) {
		Trees trees = Trees.instance(this.processingEnv);
		return annotations.stream()
			.filter((annotation) -> annotation.getQualifiedName().contentEquals(name))
			.flatMap((annotation) -> round.getElementsAnnotatedWith(annotation)
				.stream()
				.map((element) -> AnnotatedPackage.of((PackageElement) element, annotation, trees)))
			.toList();
	}

	private @Nullable Shared generateShared(AnnotatedPackage annotated, GeneratedFolder output) {
		try {
			Area area = Area.shared(annotated.name(), annotated.values());
			writer(new Homes(area, annotated.folder(), null)).write(area, output);
			return new Shared(area, annotated.folder());
		}
		catch (NotGenerated ex) {
			report(ex, annotated);
			return null;
		}
	}

	private void generateArea(AnnotatedPackage annotated, @Nullable Shared shared, GeneratedFolder output) {
		try {
			Area area = Area.of(annotated.name(), annotated.values().stream().map(Facts::read).toList());
			writer(new Homes(area, annotated.folder(), shared)).write(area, output);
		}
		catch (NotGenerated ex) {
			report(ex, annotated);
		}
	}

	private AreaWriter writer(Homes homes) {
		return new AreaWriter(homes, this.processingEnv.getElementUtils());
	}

	/** After an error it is not known what would have been generated. */
	private void deleteOthers(GeneratedFolder output) {
		try {
			if (!this.failed) {
				output.deleteOthers();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void report(NotGenerated ex, AnnotatedPackage annotated) {
		this.failed = true;
		this.processingEnv.getMessager().printMessage(Kind.ERROR, ex.getMessage(), annotated.element());
	}

}
