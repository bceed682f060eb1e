package dev.adoclient.codegen;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

import com.palantir.javapoet.TypeName;

/**
 * Answers questions about the types that a signature names.
 */
record TypeModel(Elements elements, Types types) {

	private static final List<String> REACTIVE = List.of(Names.PUBLISHER, "java.util.concurrent.Flow.Publisher",
			"java.util.concurrent.CompletionStage", "java.util.concurrent.Future");

	/**
	 * The qualified name of a class, without its arguments, and {@code ""} of any other
	 * type.
	 */
	static String nameOf(TypeMirror type) {
		return (type.getKind() == TypeKind.DECLARED) ? elementOf(type).getQualifiedName().toString() : "";
	}

	static TypeElement elementOf(TypeMirror type) {
		return (TypeElement) ((DeclaredType) type).asElement();
	}

	static TypeElement declaringType(ExecutableElement method) {
		return (TypeElement) Objects.requireNonNull(method.getEnclosingElement(), "a method has a class");
	}

	static List<? extends TypeMirror> argumentsOf(TypeMirror type) {
		return (type instanceof DeclaredType declared) ? declared.getTypeArguments() : List.of();
	}

	static boolean isVoid(TypeMirror type) {
		return nameOf(type).equals("java.lang.Void");
	}

	static boolean isAsyncClient(TypeMirror type) {
		return type.getKind() == TypeKind.DECLARED && Annotations.has(elementOf(type), Names.GENERATE_BLOCKING);
	}

	/** Whether the type is the content of an upload: a publisher of buffers. */
	static boolean isContent(TypeMirror type) {
		if (!nameOf(type).equals(Names.PUBLISHER) || argumentsOf(type).isEmpty()) {
			return false;
		}
		TypeMirror buffer = argumentsOf(type).get(0);
		TypeMirror bound = (buffer instanceof WildcardType wildcard) ? wildcard.getExtendsBound() : buffer;
		return bound != null && nameOf(bound).equals(Names.DATA_BUFFER);
	}

	boolean isReactive(TypeMirror type) {
		return type.getKind() == TypeKind.DECLARED && REACTIVE.stream()
			.map(this.elements::getTypeElement)
			.filter((reactive) -> reactive != null)
			.anyMatch((reactive) -> this.types.isSubtype(this.types.erasure(type),
					this.types.erasure(reactive.asType())));
	}

	/** Whether the one type argument of the type is an async client. */
	boolean isOfAsyncClients(TypeMirror type) {
		return !isReactive(type) && argumentsOf(type).size() == 1 && isAsyncClient(argumentsOf(type).get(0));
	}

	/** Whether no blocking signature may name the type. */
	boolean isAsync(TypeMirror type) {
		return isReactive(type) || isAsyncClient(type);
	}

	/**
	 * Whether {@code F<X>} can become {@code F<Y>}: {@code <Y> F<Y> map(Function<X, Y>)}.
	 */
	boolean canBeMapped(TypeMirror type) {
		return argumentsOf(type).size() == 1 && methodsOf(elementOf(type)).anyMatch((method) -> isMap(method, type));
	}

	private boolean isMap(ExecutableElement method, TypeMirror type) {
		return method.getSimpleName().contentEquals("map") && isPublicInstanceMethod(method)
				&& method.getTypeParameters().size() == 1 && method.getParameters().size() == 1
				&& nameOf(method.getParameters().get(0).asType()).equals("java.util.function.Function")
				&& this.types.isSameType(method.getReturnType(),
						this.types.getDeclaredType(elementOf(type), method.getTypeParameters().get(0).asType()));
	}

	private static boolean isPublicInstanceMethod(ExecutableElement method) {
		return method.getModifiers().contains(Modifier.PUBLIC) && !method.getModifiers().contains(Modifier.STATIC);
	}

	private Stream<ExecutableElement> methodsOf(TypeElement type) {
		return ElementFilter.methodsIn(this.elements.getAllMembers(type)).stream();
	}

	/** The type as a signature is compared, and as a Javadoc reference names it. */
	String erasureOf(TypeMirror type) {
		return TypeName.get(this.types.erasure(type)).toString();
	}

	String packageOf(TypeElement type) {
		return this.elements.getPackageOf(type).getQualifiedName().toString();
	}

	/**
	 * The public methods that a class has from its superclasses, {@code Object} left out.
	 */
	Stream<ExecutableElement> inheritedByClass(TypeElement type) {
		return methodsOf(type).filter((method) -> method.getModifiers().contains(Modifier.PUBLIC))
			.filter((method) -> declaringType(method).getKind() == ElementKind.CLASS)
			.filter((method) -> !declaringType(method).equals(type) && !isObject(declaringType(method)));
	}

	/** The methods that the interfaces of a class promise. */
	Stream<ExecutableElement> promisedByInterfaces(TypeElement type) {
		return type.getInterfaces()
			.stream()
			.flatMap((promised) -> methodsOf(elementOf(promised)))
			.filter((method) -> !isObject(declaringType(method)))
			.filter((method) -> !method.getModifiers().contains(Modifier.STATIC));
	}

	/** The types that a method of a class gives and takes, seen from that class. */
	Stream<TypeMirror> typesOf(ExecutableElement method, TypeElement seenFrom) {
		ExecutableType seen = (ExecutableType) this.types.asMemberOf((DeclaredType) seenFrom.asType(), method);
		return Stream.concat(Stream.of(seen.getReturnType()), seen.getParameterTypes().stream());
	}

	Stream<ExecutableElement> ofObject() {
		return ElementFilter.methodsIn(this.elements.getTypeElement("java.lang.Object").getEnclosedElements()).stream();
	}

	private static boolean isObject(TypeElement type) {
		return type.getQualifiedName().contentEquals("java.lang.Object");
	}

}
