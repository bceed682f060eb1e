package dev.adoclient.codegen;

import java.util.List;

import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

import com.palantir.javapoet.CodeBlock;

/**
 * A public method of an async client as it was found.
 */
record AsyncMethod(AsyncClient client, ExecutableElement element) {

	/** {@code BuildsAsyncClient.getBuild}, for messages. */
	String qualifiedName() {
		return this.client.name().simpleName() + "." + this.element.getSimpleName();
	}

	TypeMirror returnType() {
		return this.element.getReturnType();
	}

	List<? extends VariableElement> parameters() {
		return this.element.getParameters();
	}

	boolean isStatic() {
		return this.element.getModifiers().contains(Modifier.STATIC);
	}

	boolean isAsyncOnly() {
		return Annotations.has(this.element, Names.ASYNC_ONLY);
	}

	boolean mayBeEmpty() {
		return Annotations.has(this.element, Names.MAY_BE_EMPTY);
	}

	boolean isRenamed() {
		return Annotations.has(this.element, Names.BLOCKING);
	}

	String twinName() {
		return twinName(this.element);
	}

	static String twinName(ExecutableElement method) {
		return Annotations.attribute(method, Names.BLOCKING, "name")
			.map(Object::toString)
			.orElseGet(method.getSimpleName()::toString);
	}

	/**
	 * The call of this method with the arguments. Type arguments are written out: a
	 * {@code T} that only the return type names cannot be inferred through a chain.
	 */
	CodeBlock call(CodeBlock arguments) {
		CodeBlock receiver = isStatic() ? CodeBlock.of("$T", this.client.name()) : CodeBlock.of("this.async");
		CodeBlock typeArguments = this.element.getTypeParameters()
			.stream()
			.map(TypeParameterElement::getSimpleName)
			.map((name) -> CodeBlock.of("$L", name))
			.collect(CodeBlock.joining(", ", "<", ">"));
		return CodeBlock.of("$L.$L$L($L)", receiver,
				this.element.getTypeParameters().isEmpty() ? CodeBlock.of("") : typeArguments,
				this.element.getSimpleName(), arguments);
	}

	/** Whether this is what closes the client. */
	boolean isClose() {
		return this.client.isCloseable() && this.element.getSimpleName().contentEquals("close")
				&& parameters().isEmpty();
	}

	/** Whether the method makes the client itself, so that the twin of that owns it. */
	boolean makes(TypeMirror type) {
		return isStatic() && this.client.isCloseable() && TypeModel.elementOf(type).equals(this.client.element());
	}

	/** Whether the twin overrides something too: of {@code Object} or of an interface. */
	boolean isOverride(TypeModel model) {
		return model.ofObject().anyMatch((method) -> overrides(method, model)) || isPromised(model);
	}

	private boolean givesMonoOfValue() {
		return TypeModel.nameOf(returnType()).equals(Names.MONO)
				&& TypeModel.argumentsOf(returnType()).stream().noneMatch(TypeModel::isVoid);
	}

	private boolean isEquals(TypeModel model) {
		return model.ofObject()
			.filter((method) -> method.getSimpleName().contentEquals("equals"))
			.anyMatch((method) -> overrides(method, model));
	}

	private boolean isPromised(TypeModel model) {
		return model.promisedByInterfaces(this.client.element()).anyMatch((method) -> overrides(method, model));
	}

	private boolean overrides(ExecutableElement overridden, TypeModel model) {
		TypeElement type = this.client.element();
		return model.elements().overrides(this.element, overridden, type);
	}

	void requireTwinPossible(TypeModel model) {
		if (isAsyncOnly() && isRenamed()) {
			throw notMapped(
					"is @AsyncOnly and @Blocking: a method without a twin has no name for it; keep one of them.");
		}
		if ((isAsyncOnly() || isRenamed()) && isPromised(model)) {
			throw notMapped("implements a method of an interface, which the twin implements too; "
					+ "it can neither be left out nor renamed.");
		}
		if (mayBeEmpty() && !givesMonoOfValue()) {
			throw notMapped("is @MayBeEmpty, which says something only of a Mono with a value; remove it.");
		}
		if (!isAsyncOnly() && isEquals(model)) {
			throw notMapped("compares async clients, which a twin is not; mark it @AsyncOnly.");
		}
		if (!isAsyncOnly() && !isStatic() && Annotations.has(this.element, SafeVarargs.class.getName())) {
			throw notMapped("is @SafeVarargs, so its twin would have to be final and could not be proxied; "
					+ "take a List, or mark it @AsyncOnly.");
		}
		if (!SourceVersion.isName(twinName()) || twinName().contains(".")) {
			throw notMapped("cannot be called \"" + twinName() + "\"; give @Blocking a Java name.");
		}
	}

	NotMapped notMapped(String reason) {
		return new NotMapped(this.element, qualifiedName() + " " + reason);
	}

}
