package dev.adoclient.codegen;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

import org.jspecify.annotations.Nullable;

/**
 * Generates the blocking twin of each class annotated with {@code @GenerateBlocking}.
 */
@SupportedAnnotationTypes(Names.GENERATE_BLOCKING)
public final class BlockingClientProcessor extends AbstractProcessor {

	@Override
	public SourceVersion getSupportedSourceVersion() {
		return SourceVersion.latest();
	}

	@Override
	public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
		TypeModel model = new TypeModel(this.processingEnv.getElementUtils(), this.processingEnv.getTypeUtils());
		for (TypeElement annotation : annotations) {
			for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
				generate(annotated, model);
			}
		}
		return false;
	}

	private void generate(Element annotated, TypeModel model) {
		try {
			AsyncClient client = AsyncClient.of(annotated, model);
			TwinWriter writer = new TwinWriter(client, model, new JavadocText(model, this.processingEnv));
			addMethods(client, model, writer);
			writer.file().writeTo(this.processingEnv.getFiler());
		}
		catch (NotMapped ex) {
			report(ex);
		}
		catch (IOException ex) {
			report(new NotMapped(annotated, "The blocking twin cannot be written: " + ex.getMessage()));
		}
	}

	/**
	 * Goes on after a method that is not mapped: the compilation fails, and each such
	 * method has its own error.
	 */
	private void addMethods(AsyncClient client, TypeModel model, TwinWriter writer) {
		Map<String, AsyncMethod> signatures = new HashMap<>();
		for (AsyncMethod method : client.methods()) {
			try {
				method.requireTwinPossible(model);
				if (!method.isAsyncOnly()) {
					TwinMethod twin = Mapping.of(method, model);
					requireFirst(twin, signatures.putIfAbsent(twin.signature(), method));
					writer.add(twin);
				}
			}
			catch (NotMapped ex) {
				report(ex);
			}
		}
	}

	private static void requireFirst(TwinMethod twin, @Nullable AsyncMethod other) {
		if (other != null) {
			throw twin.async()
				.notMapped("has the twin " + twin.signature() + ", as has " + other.element()
						+ "; give one of them another name with @Blocking, or mark it @AsyncOnly.");
		}
	}

	private void report(NotMapped ex) {
		this.processingEnv.getMessager().printMessage(Kind.ERROR, ex.getMessage(), ex.element());
	}

}
