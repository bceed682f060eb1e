package dev.adoclient.codegen;

import java.util.List;

import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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
		if (this.client.element().getModifiers().contains(Modifier.FINAL)) {
			builder.addModifiers(Modifier.FINAL);
		}
		this.javadoc.ofClass(this.client).ifPresent((text) -> builder.addJavadoc("$L", text));
		return builder;
	}

	private MethodSpec constructor() {
		return MethodSpec.constructorBuilder()
			.addParameter(this.async, "async")
			.addStatement("this.async = async")
			.build();
	}

	private MethodSpec of() {
		return MethodSpec.methodBuilder("of")
			.addJavadoc("Returns the blocking twin of the client.")
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.addTypeVariables(this.variables)
			.returns(withVariables(this.client.twin()))
			.addParameter(this.async, "async")
			.addStatement("return new $T(async)", withVariables(this.client.twin()))
			.build();
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
			.addCode(method.answer().body());
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
