package dev.adoclient.codegen;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

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
record Mapping(TypeModel model) {

	private static final ClassName OPTIONAL = ClassName.get(Optional.class);

	private static final ClassName STREAM = ClassName.get(Stream.class);

	private static final ClassName LIST = ClassName.get(List.class);

	private static final ClassName INPUT_STREAM = ClassName.get(InputStream.class);

	TwinMethod map(AsyncMethod method) {
		List<Parameter> parameters = method.parameters().stream().map((each) -> parameter(method, each)).toList();
		CodeBlock arguments = parameters.stream().map(Parameter::argument).collect(CodeBlock.joining(", "));
		return new TwinMethod(method, parameters, answer(method, method.call(arguments)));
	}

	private Parameter parameter(AsyncMethod method, VariableElement parameter) {
		TypeMirror type = parameter.asType();
		if (TypeModel.isContent(type)) {
			requireNotNull(method, type);
			return new Parameter(INPUT_STREAM, INPUT_STREAM.toString(),
					CodeBlock.of("$T.buffers($L)", Names.AWAIT, parameter.getSimpleName()));
		}
		return new Parameter(plain(method, type, "takes"), this.model.erasureOf(type),
				CodeBlock.of("$L", parameter.getSimpleName()));
	}

	private Answer answer(AsyncMethod method, CodeBlock call) {
		TypeMirror type = method.returnType();
		String name = TypeModel.nameOf(type);
		if (method.mayBeEmpty() && !name.equals(Names.MONO)) {
			throw method.notMapped("is @MayBeEmpty, which says something only of a Mono with a value; remove it.");
		}
		return switch (name) {
			case Names.MONO -> mono(method, call);
			case Names.PAGED_FLUX -> pagedFlux(method, call);
			case Names.FLUX -> flux(method, call);
			default -> value(method, call);
		};
	}

	private Answer mono(AsyncMethod method, CodeBlock call) {
		TypeMirror element = element(method);
		if (TypeModel.nameOf(element).equals("java.lang.Void")) {
			if (method.mayBeEmpty()) {
				throw method.notMapped("is @MayBeEmpty, and its Mono<Void> never has a value; remove it.");
			}
			return new Answer(TypeName.VOID, await("completion", method, call));
		}
		if (method.mayBeEmpty()) {
			return each(OPTIONAL, method, element, await("optional", method, call));
		}
		CodeBlock value = await("value", method, call);
		return TypeModel.isAsyncClient(element) ? twin(method, element, value)
				: new Answer(plain(method, element, "gives"), value);
	}

	private Answer pagedFlux(AsyncMethod method, CodeBlock call) {
		return each(Names.PAGED, method, valueElement(method),
				CodeBlock.of("$T.of($L, $S)", Names.PAGED, call, method.qualifiedName()));
	}

	private Answer flux(AsyncMethod method, CodeBlock call) {
		TypeMirror element = valueElement(method);
		if (TypeModel.nameOf(element).equals(Names.DATA_BUFFER)) {
			return new Answer(INPUT_STREAM, await("inputStream", method, call));
		}
		return new Answer(ParameterizedTypeName.get(STREAM, plain(method, element, "gives")),
				await("stream", method, call));
	}

	private Answer value(AsyncMethod method, CodeBlock call) {
		TypeMirror type = method.returnType();
		if (TypeModel.isAsyncClient(type)) {
			return twin(method, type, call);
		}
		if (hasAsyncClients(type)) {
			if (TypeModel.nameOf(type).equals("java.util.List")) {
				Answer twins = each(LIST, method, element(method), CodeBlock.of("$L.stream()", call));
				return new Answer(twins.type(), CodeBlock.of("$L.toList()", twins.expression()));
			}
			if (this.model.canBeMapped(type)) {
				return each(ClassName.get(TypeModel.elementOf(type)), method, element(method), call);
			}
		}
		return new Answer(plain(method, type, "gives"), call);
	}

	private boolean hasAsyncClients(TypeMirror type) {
		return !this.model.isReactive(type) && TypeModel.argumentsOf(type).size() == 1
				&& TypeModel.isAsyncClient(TypeModel.argumentsOf(type).get(0));
	}

	/** Several of something, each async client of them as its twin. */
	private Answer each(ClassName several, AsyncMethod method, TypeMirror element, CodeBlock expression) {
		if (!TypeModel.isAsyncClient(element)) {
			return new Answer(ParameterizedTypeName.get(several, plain(method, element, "gives")), expression);
		}
		return new Answer(ParameterizedTypeName.get(several, twinName(method, element)),
				CodeBlock.of("$L.map($T::of)", expression, AsyncClient.twinOf(TypeModel.elementOf(element))));
	}

	private Answer twin(AsyncMethod method, TypeMirror client, CodeBlock expression) {
		return new Answer(twinName(method, client),
				CodeBlock.of("$T.of($L)", AsyncClient.twinOf(TypeModel.elementOf(client)), expression));
	}

	private TypeName twinName(AsyncMethod method, TypeMirror client) {
		requireNotNull(method, client);
		ClassName twin = AsyncClient.twinOf(TypeModel.elementOf(client));
		TypeName[] arguments = TypeModel.argumentsOf(client)
			.stream()
			.map((argument) -> plain(method, argument, "gives"))
			.toArray(TypeName[]::new);
		return (arguments.length == 0) ? twin : ParameterizedTypeName.get(twin, arguments);
	}

	private static CodeBlock await(String way, AsyncMethod method, CodeBlock call) {
		return CodeBlock.of("$T.$L($L, $S)", Names.AWAIT, way, call, method.qualifiedName());
	}

	private static TypeMirror valueElement(AsyncMethod method) {
		TypeMirror element = element(method);
		if (TypeModel.nameOf(element).equals("java.lang.Void")) {
			throw method.notMapped("gives " + method.returnType() + ", which never has a value; return Mono<Void>.");
		}
		return element;
	}

	/** The one type argument of what the method returns. */
	private static TypeMirror element(AsyncMethod method) {
		TypeMirror type = method.returnType();
		requireNotNull(method, type);
		if (TypeModel.argumentsOf(type).isEmpty()) {
			throw method.notMapped("gives a raw " + type + "; say of what.");
		}
		TypeMirror element = TypeModel.argumentsOf(type).get(0);
		if (element instanceof WildcardType) {
			throw method.notMapped("gives " + type + "; name the type instead of a wildcard.");
		}
		requireNotNull(method, element);
		return element;
	}

	private static void requireNotNull(AsyncMethod method, TypeMirror type) {
		if (Annotations.isNullable(type)) {
			throw method.notMapped("has a @Nullable " + type + ", and only plain values can be null; "
					+ "remove it, or mark a Mono that may have no value @MayBeEmpty.");
		}
	}

	/** A type that both clients share. */
	private TypeName plain(AsyncMethod method, TypeMirror type, String verb) {
		Mentions.in(type, this.model::isReactive).ifPresent((reactive) -> {
			throw method.notMapped(verb + " " + type + ": no row of the mapping covers " + reactive
					+ " here; change the type, or mark the method @AsyncOnly.");
		});
		Mentions.in(type, TypeModel::isAsyncClient).ifPresent((client) -> {
			throw method.notMapped(verb + " " + type + ": no row of the mapping turns " + client
					+ " into its twin here; change the type, or mark the method @AsyncOnly.");
		});
		if (Mentions.in(type, (each) -> each.getKind() == TypeKind.ERROR).isPresent()) {
			throw method.notMapped(verb + " a type that does not exist while twins are generated; "
					+ "import it, or, when it is a twin itself, mark the method @AsyncOnly.");
		}
		return AnnotatedTypes.nameOf(type);
	}

}
