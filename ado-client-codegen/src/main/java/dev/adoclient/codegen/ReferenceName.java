package dev.adoclient.codegen;

import java.util.stream.Collectors;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/**
 * How the Javadoc of a twin names an element without an import: in full, and an async
 * client, with what its twin has of it, as that twin.
 */
record ReferenceName(AsyncClient home, TypeModel model) {

	String of(Element referred, boolean withParameters) {
		if (referred instanceof TypeElement type) {
			return ofType(type, isAsyncClient(type));
		}
		if (referred instanceof VariableElement && referred.getEnclosingElement() instanceof TypeElement type) {
			return ofType(type, false) + "#" + referred.getSimpleName();
		}
		if (referred instanceof ExecutableElement method) {
			return ofMethod(method, withParameters);
		}
		return referred.toString();
	}

	private String ofMethod(ExecutableElement method, boolean withParameters) {
		TypeElement type = TypeModel.declaringType(method);
		boolean inTwin = isAsyncClient(type) && hasTwin(method);
		String receiver = (inTwin && type.equals(this.home.element())) ? "" : ofType(type, inTwin);
		String name = (method.getKind() == ElementKind.CONSTRUCTOR) ? type.getSimpleName().toString()
				: method.getSimpleName().toString();
		return receiver + "#" + (inTwin ? AsyncMethod.twinName(method) : name)
				+ (withParameters ? parametersOf(method, inTwin) : "");
	}

	private String ofType(TypeElement type, boolean asTwin) {
		String name = asTwin ? AsyncClient.twinOf(type).canonicalName() : type.getQualifiedName().toString();
		String home = this.model.packageOf(type);
		boolean needsNoImport = home.equals("java.lang") || home.equals(this.home.name().packageName());
		return needsNoImport ? name.substring(home.length() + 1) : name;
	}

	private String parametersOf(ExecutableElement method, boolean inTwin) {
		return ((ExecutableType) method.asType()).getParameterTypes()
			.stream()
			.map((type) -> (inTwin && TypeModel.isContent(type)) ? "java.io.InputStream" : this.model.erasureOf(type))
			.collect(Collectors.joining(", ", "(", ")"));
	}

	private static boolean isAsyncClient(TypeElement type) {
		return Annotations.has(type, Names.GENERATE_BLOCKING);
	}

	private static boolean hasTwin(ExecutableElement method) {
		return method.getKind() == ElementKind.METHOD && method.getModifiers().contains(Modifier.PUBLIC)
				&& !Annotations.has(method, Names.ASYNC_ONLY);
	}

}
