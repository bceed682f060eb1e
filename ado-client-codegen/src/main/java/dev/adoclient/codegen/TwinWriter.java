package dev.adoclient.codegen;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.annotation.processing.Generated;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
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
 * Writes the source of a blocking twin.
 */
record TwinWriter(TypeModel model, JavadocText javadoc) {

	private static final Set<String> NOT_CARRIED_OVER = Set.of(Names.GENERATE_BLOCKING, Names.ASYNC_ONLY,
			Names.BLOCKING, Names.MAY_BE_EMPTY, Override.class.getName());

	JavaFile write(AsyncClient client, List<TwinMethod> methods) {
		List<TypeVariableName> variables = AnnotatedTypes.variablesOf(client.element().getTypeParameters());
		TypeName async = withArguments(client.name(), variables);
		TypeSpec.Builder twin = TypeSpec.classBuilder(client.twin())
			.addOriginatingElement(client.element())
			.addModifiers(Modifier.PUBLIC)
			.addTypeVariables(variables)
			.addSuperinterfaces(AnnotatedTypes.namesOf(client.element().getInterfaces()))
			.addAnnotation(AnnotationSpec.builder(Generated.class)
				.addMember("value", "$S", BlockingClientProcessor.class.getName())
				.build())
			.addAnnotations(carriedOver(client.element()))
			.addField(async, "async", Modifier.PRIVATE, Modifier.FINAL)
			.addMethod(constructor(async))
			.addMethod(of(client, async, variables));
		this.javadoc.of(client.element(), false).ifPresent((text) -> twin.addJavadoc("$L", text));
		if (client.element().getModifiers().contains(Modifier.FINAL)) {
			twin.addModifiers(Modifier.FINAL);
		}
		methods.stream().map(this::method).forEach(twin::addMethod);
		return JavaFile.builder(client.name().packageName(), twin.build())
			.addFileComment("Generated from $L by ado-client-codegen. Generated, do not edit.",
					client.name().simpleName())
			.indent("\t")
			.skipJavaLangImports(true)
			.build();
	}

	private static MethodSpec constructor(TypeName async) {
		return MethodSpec.constructorBuilder().addParameter(async, "async").addStatement("this.async = async").build();
	}

	private static MethodSpec of(AsyncClient client, TypeName async, List<TypeVariableName> variables) {
		return MethodSpec.methodBuilder("of")
			.addJavadoc("Returns the blocking twin of the client.")
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.addTypeVariables(variables)
			.returns(withArguments(client.twin(), variables))
			.addParameter(async, "async")
			.addStatement(variables.isEmpty() ? "return new $T(async)" : "return new $T<>(async)", client.twin())
			.build();
	}

	private static TypeName withArguments(ClassName raw, List<TypeVariableName> variables) {
		TypeName[] arguments = variables.stream()
			.map((variable) -> TypeVariableName.get(variable.name()))
			.toArray(TypeName[]::new);
		return (arguments.length == 0) ? raw : ParameterizedTypeName.get(raw, arguments);
	}

	private MethodSpec method(TwinMethod twin) {
		AsyncMethod async = twin.async();
		MethodSpec.Builder method = MethodSpec.methodBuilder(async.twinName())
			.addAnnotations(carriedOver(async.element(), async.returnType()))
			.addModifiers(Modifier.PUBLIC)
			.addTypeVariables(AnnotatedTypes.variablesOf(async.element().getTypeParameters()))
			.returns(twin.answer().type())
			.varargs(async.element().isVarArgs())
			.addExceptions(AnnotatedTypes.namesOf(async.element().getThrownTypes()))
			.addCode(twin.answer().body());
		if (async.isOverride(this.model)) {
			method.addAnnotation(Override.class);
		}
		if (async.isStatic()) {
			method.addModifiers(Modifier.STATIC);
		}
		this.javadoc.of(async.element(), twin.answer().type().equals(TypeName.VOID))
			.ifPresent((text) -> method.addJavadoc("$L", text));
		for (int i = 0; i < twin.parameters().size(); i++) {
			method.addParameter(parameter(async.parameters().get(i), twin.parameters().get(i).type()));
		}
		return method.build();
	}

	private static ParameterSpec parameter(VariableElement async, TypeName type) {
		return ParameterSpec.builder(type, async.getSimpleName().toString())
			.addAnnotations(carriedOver(async, async.asType()))
			.build();
	}

	/**
	 * The annotations of a declaration but those that its type carries too: they come
	 * with the type.
	 */
	private static List<AnnotationSpec> carriedOver(Element declaration, AnnotatedConstruct... type) {
		List<String> ofType = Stream.of(type)
			.flatMap((each) -> each.getAnnotationMirrors().stream())
			.map(Annotations::nameOf)
			.toList();
		return declaration.getAnnotationMirrors()
			.stream()
			.filter((annotation) -> isCarriedOver(annotation, ofType))
			.map(AnnotationSpec::get)
			.toList();
	}

	private static boolean isCarriedOver(AnnotationMirror annotation, List<String> ofType) {
		String name = Annotations.nameOf(annotation);
		return !NOT_CARRIED_OVER.contains(name) && !ofType.contains(name);
	}

}
