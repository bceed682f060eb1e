package dev.adoclient.codegen;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

import dev.adoclient.codegen.TwinMethod.Answer;
import dev.adoclient.codegen.TwinMethod.Parameter;

/**
 * The whole mapping of an async method to a blocking one. There is no exception table: a
 * method that differs says so on itself, and what has no row here is not mapped.
 */
final class Mapping {

	private static final ClassName OPTIONAL = ClassName.get(Optional.class);

	private static final ClassName STREAM = ClassName.get(Stream.class);

	private static final ClassName LIST = ClassName.get(List.class);

	private static final ClassName INPUT_STREAM = ClassName.get(InputStream.class);

	private final AsyncMethod method;

	private final TypeModel model;

	private final MappableTypes types;

	private final List<Parameter> parameters;

	private final CodeBlock call;

	private Mapping(AsyncMethod method, TypeModel model) {
		this.method = method;
		this.model = model;
		this.types = new MappableTypes(method, model);
		this.parameters = method.parameters().stream().map(this::parameter).toList();
		this.call = method.call(this.parameters.stream().map(Parameter::argument).collect(CodeBlock.joining(", ")));
	}

	static TwinMethod of(AsyncMethod method, TypeModel model) {
		Mapping mapping = new Mapping(method, model);
		return new TwinMethod(method, mapping.parameters, mapping.answer());
	}

	private Parameter parameter(VariableElement parameter) {
		TypeMirror type = parameter.asType();
		CodeBlock name = CodeBlock.of("$L", parameter.getSimpleName());
		if (TypeModel.isContent(type)) {
			this.types.requireNotNull(type);
			return new Parameter(INPUT_STREAM, INPUT_STREAM.toString(),
					CodeBlock.of("$T.buffers($L)", Names.AWAIT, name));
		}
		return new Parameter(this.types.taken(type), this.model.erasureOf(type), name);
	}

	private Answer answer() {
		return switch (TypeModel.nameOf(this.method.returnType())) {
			case Names.MONO -> mono(this.types.element());
			case Names.PAGED_FLUX -> pagedFlux(this.types.valueElement());
			case Names.FLUX -> flux(this.types.valueElement());
			default -> value(this.method.returnType());
		};
	}

	private Answer mono(TypeMirror element) {
		if (TypeModel.isVoid(element)) {
			return new Answer(TypeName.VOID, await("completion"));
		}
		return this.method.mayBeEmpty() ? several(OPTIONAL, element, await("optional")) : one(element, await("value"));
	}

	private Answer pagedFlux(TypeMirror element) {
		return several(Names.PAGED, element,
				CodeBlock.of("$T.of($L, $S)", Names.PAGED, this.call, this.method.qualifiedName()));
	}

	private Answer flux(TypeMirror element) {
		if (TypeModel.nameOf(element).equals(Names.DATA_BUFFER)) {
			return new Answer(INPUT_STREAM, await("inputStream"));
		}
		return new Answer(ParameterizedTypeName.get(STREAM, this.types.given(element)), await("stream"));
	}

	private Answer value(TypeMirror type) {
		if (this.model.isOfAsyncClients(type) && TypeModel.nameOf(type).equals("java.util.List")) {
			Answer twins = several(LIST, this.types.element(), CodeBlock.of("$L.stream()", this.call));
			return new Answer(twins.type(), CodeBlock.of("$L.toList()", twins.expression()));
		}
		if (this.model.isOfAsyncClients(type) && this.model.canBeMapped(type)) {
			return several(ClassName.get(TypeModel.elementOf(type)), this.types.element(), this.call);
		}
		return one(type, this.call);
	}

	/** One value, an async client as its twin. */
	private Answer one(TypeMirror type, CodeBlock expression) {
		return TypeModel.isAsyncClient(type)
				? new Answer(this.types.twin(type),
						CodeBlock.of("$T.$L($L)", twinOf(type), factoryOf(type), expression))
				: new Answer(this.types.given(type), expression);
	}

	/** Something with values in it, each async client of them as its twin. */
	private Answer several(ClassName holder, TypeMirror element, CodeBlock expression) {
		return TypeModel.isAsyncClient(element)
				? new Answer(ParameterizedTypeName.get(holder, this.types.twin(element)),
						CodeBlock.of("$L.map($T::$L)", expression, twinOf(element), factoryOf(element)))
				: new Answer(ParameterizedTypeName.get(holder, this.types.given(element)), expression);
	}

	/**
	 * What makes the twin of a client: one that closes it, or one that leaves it open.
	 */
	private String factoryOf(TypeMirror client) {
		return this.method.makes(client) ? TwinWriter.OWNING : "of";
	}

	private static ClassName twinOf(TypeMirror client) {
		return AsyncClient.twinOf(TypeModel.elementOf(client));
	}

	private CodeBlock await(String way) {
		return CodeBlock.of("$T.$L($L, $S)", Names.AWAIT, way, this.call, this.method.qualifiedName());
	}

}
