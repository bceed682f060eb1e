package dev.adoclient.codegen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

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
			TwinWriter writer = new TwinWriter(model, new JavadocText(model.elements()));
			writer.write(client, twinMethods(client, model)).writeTo(this.processingEnv.getFiler());
		}
		catch (NotMapped ex) {
			report(ex);
		}
		catch (IOException ex) {
			report(new NotMapped(annotated, "The blocking twin could not be written: " + ex.getMessage()));
		}
	}

	/**
	 * Goes on after a method that is not mapped: the compilation fails, and each such
	 * method has its own error.
	 */
	private List<TwinMethod> twinMethods(AsyncClient client, TypeModel model) {
		Mapping mapping = new Mapping(model);
		List<TwinMethod> twins = new ArrayList<>();
		Map<String, AsyncMethod> signatures = new HashMap<>();
		for (AsyncMethod method : client.methods()) {
			try {
				method.requireConsistentAnnotations(model);
				if (!method.isAsyncOnly()) {
					TwinMethod twin = mapping.map(method);
					AsyncMethod other = signatures.putIfAbsent(twin.signature(), method);
					if (other != null) {
						throw method.notMapped("has the twin " + twin.signature() + ", and so has " + other.element()
								+ "; give one of them a name with @Blocking.");
					}
					twins.add(twin);
				}
			}
			catch (NotMapped ex) {
				report(ex);
			}
		}
		return twins;
	}

	private void report(NotMapped ex) {
		this.processingEnv.getMessager().printMessage(Kind.ERROR, ex.getMessage(), ex.element());
	}

}
