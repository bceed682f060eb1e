package dev.adoclient.codegen.types;

import java.util.List;
import java.util.Map;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * How an accessor reads its property: what it returns, and the call of {@code AdoObject}.
 */
record Reading(TypeName type, CodeBlock call) {

	private static final AnnotationSpec NULLABLE = AnnotationSpec
		.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
		.build();

	private static final ClassName LIST = ClassName.get(List.class);

	private static final ClassName MAP = ClassName.get(Map.class);

	private static final ClassName STRING = ClassName.get(String.class);

	static Reading of(Property property, Homes homes) {
		String name = property.wireName();
		if (property.isRequired()) {
			return required(name, ((Kind.PlainOf) property.kind()).plain());
		}
		return of(name, property.kind(), homes);
	}

	private static Reading of(String name, Kind kind, Homes homes) {
		if (kind instanceof Kind.PlainOf plain) {
			return plain(name, plain.plain());
		}
		if (kind instanceof Kind.CodeOf code) {
			return nullable(homes.of(code.name()), "code", name);
		}
		if (kind instanceof Kind.ViewOf view) {
			ClassName type = homes.of(view.name());
			return homes.isReadFromText(view.name())
					? new Reading(type.annotated(NULLABLE), withText("object", name, type))
					: nullable(type, "object", name);
		}
		if (kind instanceof Kind.ListOf list) {
			return list(name, list.element(), homes);
		}
		return map(name, ((Kind.MapOf) kind).value(), homes);
	}

	private static Reading plain(String name, Plain plain) {
		TypeName type = (plain == Plain.FLAG) ? plain.type() : plain.type().box().annotated(NULLABLE);
		return new Reading(type, CodeBlock.of("$L($S)", plain.reader(), name));
	}

	private static Reading required(String name, Plain plain) {
		return new Reading(plain.type(), CodeBlock.of("$L($S)", plain.requiredReader().orElseThrow(), name));
	}

	private static Reading list(String name, Kind element, Homes homes) {
		if (element instanceof Kind.ViewOf view) {
			ClassName type = homes.of(view.name());
			return homes.isReadFromText(view.name())
					? new Reading(ParameterizedTypeName.get(LIST, type), withText("objects", name, type))
					: listOf(type, "objects", name);
		}
		if (element instanceof Kind.CodeOf code) {
			return listOf(homes.of(code.name()), "codes", name);
		}
		Plain plain = (element instanceof Kind.PlainOf of && of.plain().listReader().isPresent()) ? of.plain()
				: Plain.ANY;
		return new Reading(ParameterizedTypeName.get(LIST, plain.type().box()),
				CodeBlock.of("$L($S)", plain.listReader().orElseThrow(), name));
	}

	private static Reading map(String name, Kind value, Homes homes) {
		if (value instanceof Kind.ViewOf view) {
			return mapOf(homes.of(view.name()), homes.of(view.name()), "objectMap", name);
		}
		if (value instanceof Kind.ListOf list && list.element() instanceof Kind.ViewOf view) {
			ClassName element = homes.of(view.name());
			return mapOf(ParameterizedTypeName.get(LIST, element), element, "objectLists", name);
		}
		Plain plain = (value instanceof Kind.PlainOf of && of.plain().mapReader().isPresent()) ? of.plain() : Plain.ANY;
		return new Reading(ParameterizedTypeName.get(MAP, STRING, plain.type().box()),
				CodeBlock.of("$L($S)", plain.mapReader().orElseThrow(), name));
	}

	private static CodeBlock withText(String reader, String name, ClassName type) {
		return CodeBlock.of("$1L($2S, $3T::new, $3T::ofText)", reader, name, type);
	}

	private static Reading nullable(ClassName type, String reader, String name) {
		return new Reading(type.annotated(NULLABLE), CodeBlock.of("$L($S, $T::new)", reader, name, type));
	}

	private static Reading listOf(ClassName element, String reader, String name) {
		return new Reading(ParameterizedTypeName.get(LIST, element),
				CodeBlock.of("$L($S, $T::new)", reader, name, element));
	}

	private static Reading mapOf(TypeName value, ClassName made, String reader, String name) {
		return new Reading(ParameterizedTypeName.get(MAP, STRING, value),
				CodeBlock.of("$L($S, $T::new)", reader, name, made));
	}

}
