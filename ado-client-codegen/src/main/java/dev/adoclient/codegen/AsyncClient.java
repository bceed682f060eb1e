package dev.adoclient.codegen;

import java.util.List;
import java.util.Locale;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

import com.palantir.javapoet.ClassName;

/**
 * An async client as it was found, fit to have a blocking twin.
 */
record AsyncClient(TypeElement element, ClassName name, ClassName twin) {

	static AsyncClient of(Element annotated, TypeModel model) {
		if (annotated.getKind() != ElementKind.CLASS) {
			throw new NotMapped(annotated, "@GenerateBlocking is for a class, not for this "
					+ annotated.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
		}
		TypeElement type = (TypeElement) annotated;
		requireShape(type);
		requireOwnMethodsOnly(type, model);
		requireBlockingInterfaces(type, model);
		return new AsyncClient(type, ClassName.get(type), twinOf(type));
	}

	/** The name of the twin of an async client, which need not exist yet. */
	static ClassName twinOf(TypeElement type) {
		ClassName name = ClassName.get(type);
		return name.peerClass(name.simpleName().replaceFirst("Async", ""));
	}

	private static void requireShape(TypeElement type) {
		if (type.getNestingKind().isNested()) {
			throw new NotMapped(type, "An async client is a top-level class; move it to a file of its own.");
		}
		if (!type.getModifiers().contains(Modifier.PUBLIC)) {
			throw new NotMapped(type, "An async client is public, as its blocking twin is; make it public.");
		}
		if (type.getModifiers().contains(Modifier.ABSTRACT)) {
			throw new NotMapped(type, "An async client is not abstract: its twin delegates to one class.");
		}
		if (!type.getSimpleName().toString().matches(".+Async.*|Async.+")) {
			throw new NotMapped(type, "The twin of an async client has its name without \"Async\", and \""
					+ type.getSimpleName() + "\" leaves none for it; rename the class.");
		}
	}

	private static void requireOwnMethodsOnly(TypeElement type, TypeModel model) {
		model.inheritedByClass(type).findFirst().ifPresent((inherited) -> {
			throw new NotMapped(type,
					"A twin has the methods that its async client declares, and would lack " + inherited.getSimpleName()
							+ "() of " + TypeModel.declaringType(inherited).getSimpleName()
							+ "; declare it in the client, or hold that class instead of extending it.");
		});
	}

	private static void requireBlockingInterfaces(TypeElement type, TypeModel model) {
		for (TypeMirror promised : type.getInterfaces()) {
			Mentions.in(promised, model::isAsync).ifPresent((mentioned) -> {
				throw notImplemented(type, promised + ", which names " + mentioned);
			});
		}
		model.promisedByInterfaces(type)
			.forEach((method) -> model.typesOf(method, type)
				.flatMap((each) -> Mentions.in(each, model::isAsync).stream())
				.findFirst()
				.ifPresent((mentioned) -> {
					throw notImplemented(type, TypeModel.declaringType(method).getSimpleName() + ", whose "
							+ method.getSimpleName() + "() names " + mentioned);
				}));
	}

	private static NotMapped notImplemented(TypeElement type, String reason) {
		return new NotMapped(type,
				"A twin implements the interfaces of its async client and cannot implement " + reason + ".");
	}

	/** Whether the client can be closed, and with it its twin. */
	boolean isCloseable() {
		return this.element.getInterfaces()
			.stream()
			.map(TypeModel::nameOf)
			.anyMatch((name) -> name.equals(AutoCloseable.class.getName()));
	}

	List<AsyncMethod> methods() {
		return ElementFilter.methodsIn(this.element.getEnclosedElements())
			.stream()
			.filter((method) -> method.getModifiers().contains(Modifier.PUBLIC))
			.map((method) -> new AsyncMethod(this, method))
			.toList();
	}

}
