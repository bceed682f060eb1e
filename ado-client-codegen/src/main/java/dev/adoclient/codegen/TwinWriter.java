package dev.adoclient.codegen;

import java.util.List;

import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/**
 * Writes the source of one blocking twin.
 */
final class TwinWriter {

	/** The name of the factory method of a twin that closes its async client. */
	static final String OWNING = "owning";

	private final AsyncClient client;

	private final TypeModel model;

	private final JavadocText javadoc;

	private final List<TypeVariableName> variables;

	private final TypeName async;

	private final TypeSpec.Builder twin;

	TwinWriter(AsyncClient client, TypeModel model, JavadocText javadoc) {
		this.client = client;
		this.model = model;
		this.javadoc = javadoc;
		this.variables = AnnotatedTypes.variablesOf(client.element().getTypeParameters());
		this.async = withVariables(client.name());
		this.twin = twin();
	}

	private TypeSpec.Builder twin() {
		TypeSpec.Builder builder = TypeSpec.classBuilder(this.client.twin())
			.addOriginatingElement(this.client.element())
			.addAnnotation(AnnotationSpec.builder(Generated.class)
				.addMember("value", "$S", BlockingClientProcessor.class.getName())
				.build())
			.addAnnotations(CarriedAnnotations.ofClass(this.client.element()))
			.addModifiers(Modifier.PUBLIC)
			.addTypeVariables(this.variables)
			.addSuperinterfaces(AnnotatedTypes.namesOf(this.client.element().getInterfaces()))
			.addField(this.async, "async", Modifier.PRIVATE, Modifier.FINAL)
			.addMethod(constructor())
			.addMethod(of());
		if (this.client.isCloseable()) {
			builder.addField(boolean.class, "owner", Modifier.PRIVATE, Modifier.FINAL).addMethod(owning());
		}
		if (this.client.element().getModifiers().contains(Modifier.FINAL)) {
			builder.addModifiers(Modifier.FINAL);
		}
		this.javadoc.ofClass(this.client).ifPresent((text) -> builder.addJavadoc("$L", text));
		return builder;
	}

	private MethodSpec constructor() {
		MethodSpec.Builder builder = MethodSpec.constructorBuilder()
			.addParameter(this.async, "async")
			.addStatement("this.async = async");
		if (this.client.isCloseable()) {
			builder.addParameter(boolean.class, "owner").addStatement("this.owner = owner");
		}
		return builder.build();
	}

	private MethodSpec of() {
		return factory("of", "false").addModifiers(Modifier.PUBLIC)
			.addJavadoc(this.client.isCloseable()
					? "Returns the blocking twin of the client. Closing the twin leaves the client open."
					: "Returns the blocking twin of the client.")
			.build();
	}

	/**
	 * What makes the twin of a client that nobody else has, and that is closed with it.
	 */
	private MethodSpec owning() {
		return factory(OWNING, "true").addModifiers(Modifier.PRIVATE).build();
	}

	private MethodSpec.Builder factory(String name, String owner) {
		TypeName twin = withVariables(this.client.twin());
		return MethodSpec.methodBuilder(name)
			.addModifiers(Modifier.STATIC)
			.addTypeVariables(this.variables)
			.returns(twin)
			.addParameter(this.async, "async")
			.addStatement("return new $T(async$L)", twin, this.client.isCloseable() ? ", " + owner : "");
	}

	private TypeName withVariables(ClassName raw) {
		TypeName[] arguments = this.variables.stream()
			.map((variable) -> TypeVariableName.get(variable.name()))
			.toArray(TypeName[]::new);
		return (arguments.length == 0) ? raw : ParameterizedTypeName.get(raw, arguments);
	}

	void add(TwinMethod method) {
		AsyncMethod from = method.async();
		MethodSpec.Builder builder = MethodSpec.methodBuilder(from.twinName())
			.addAnnotations(CarriedAnnotations.of(from.element(), method.answer().type()))
			.addModifiers(Modifier.PUBLIC)
			.addTypeVariables(AnnotatedTypes.variablesOf(from.element().getTypeParameters()))
			.returns(method.answer().type())
			.varargs(from.element().isVarArgs())
			.addExceptions(AnnotatedTypes.namesOf(from.element().getThrownTypes()))
			.addCode(from.isClose() ? ifOwner(method) : method.answer().body());
		if (from.isOverride(this.model)) {
			builder.addAnnotation(Override.class);
		}
		if (from.isStatic()) {
			builder.addModifiers(Modifier.STATIC);
		}
		this.javadoc.ofMethod(method).ifPresent((text) -> builder.addJavadoc("$L", text));
		for (int i = 0; i < method.parameters().size(); i++) {
			builder.addParameter(parameter(from.parameters().get(i), method.parameters().get(i).type()));
		}
		this.twin.addMethod(builder.build());
	}

	private static CodeBlock ifOwner(TwinMethod close) {
		return CodeBlock.builder()
			.beginControlFlow("if (this.owner)")
			.add(close.answer().body())
			.endControlFlow()
			.build();
	}

	private static ParameterSpec parameter(VariableElement from, TypeName type) {
		return ParameterSpec.builder(type, from.getSimpleName().toString())
			.addAnnotations(CarriedAnnotations.of(from, type))
			.build();
	}

	JavaFile file() {
		return JavaFile.builder(this.client.name().packageName(), this.twin.build())
			.addFileComment("Generated from $L by ado-client-codegen. Generated, do not edit.",
					this.client.name().simpleName())
			.indent("\t")
			.skipJavaLangImports(true)
			.build();
	}

}
