package dev.adoclient.codegen;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * The types of one method as its rows of the mapping need them; a type that is not as it
 * must be is refused.
 */
record MappableTypes(AsyncMethod method, TypeModel model) {

	/** The one type argument of what the method returns. */
	TypeMirror element() {
		TypeMirror type = this.method.returnType();
		requireNotNull(type);
		requireNotRaw(type);
		TypeMirror element = TypeModel.argumentsOf(type).get(0);
		if (element instanceof WildcardType) {
			throw this.method.notMapped("gives " + type + "; name the type instead of a wildcard.");
		}
		requireNotNull(element);
		return element;
	}

	/** The same of something that gives values. */
	TypeMirror valueElement() {
		TypeMirror element = element();
		if (TypeModel.isVoid(element)) {
			throw this.method
				.notMapped("gives " + this.method.returnType() + ", which never has a value; return Mono<Void>.");
		}
		return element;
	}

	/** The blocking twin of an async client that the method gives. */
	TypeName twin(TypeMirror client) {
		requireNotNull(client);
		requireNotRaw(client);
		ClassName twin = AsyncClient.twinOf(TypeModel.elementOf(client));
		TypeName[] arguments = TypeModel.argumentsOf(client).stream().map(this::given).toArray(TypeName[]::new);
		return (arguments.length == 0) ? twin : ParameterizedTypeName.get(twin, arguments);
	}

	/** A type that both clients give. */
	TypeName given(TypeMirror type) {
		return shared(type, "gives");
	}

	/** A type that both clients take. */
	TypeName taken(TypeMirror type) {
		return shared(type, "takes");
	}

	private TypeName shared(TypeMirror type, String verb) {
		Mentions.in(type, this.model::isReactive).ifPresent((reactive) -> {
			throw this.method.notMapped(verb + " " + type + ": no row of the mapping covers " + reactive
					+ " here; change the type, or mark the method @AsyncOnly.");
		});
		Mentions.in(type, TypeModel::isAsyncClient).ifPresent((client) -> {
			throw this.method.notMapped(verb + " " + type + ": no row of the mapping turns " + client
					+ " into its twin here; change the type, or mark the method @AsyncOnly.");
		});
		if (Mentions.in(type, (each) -> each.getKind() == TypeKind.ERROR).isPresent()) {
			throw this.method.notMapped(verb + " a type that does not exist while twins are generated; "
					+ "import it, or, when it is a twin itself, mark the method @AsyncOnly.");
		}
		return AnnotatedTypes.nameOf(type);
	}

	void requireNotNull(TypeMirror type) {
		if (Annotations.isNullable(type)) {
			throw this.method.notMapped("has a @Nullable " + type + ", and only plain values can be null; "
					+ "remove it, or mark a Mono that may have no value @MayBeEmpty.");
		}
	}

	private void requireNotRaw(TypeMirror type) {
		if (TypeModel.argumentsOf(type).isEmpty() && !TypeModel.elementOf(type).getTypeParameters().isEmpty()) {
			throw this.method.notMapped("gives a raw " + type + "; say of what.");
		}
	}

}
