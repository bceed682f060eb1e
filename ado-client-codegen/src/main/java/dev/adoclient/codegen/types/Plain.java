package dev.adoclient.codegen.types;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The plain kinds of the facts, and the methods of {@code AdoObject} that read one, one
 * that has to be there, a list and a map of them. Where there is no such method the
 * elements are read as JSON.
 */
enum Plain {

	INT(int.class, "integer", "requiredInt", "integers", "integerMap"),

	LONG(long.class, "longInteger", null, null, null),

	DECIMAL(BigDecimal.class, "decimal", null, null, null),

	FLAG(boolean.class, "flag", null, null, null),

	STRING(String.class, "string", "requiredString", "strings", "stringMap"),

	UUID(java.util.UUID.class, "uuid", "requiredUuid", "uuids", null),

	URI(java.net.URI.class, "uri", "requiredUri", null, null),

	INSTANT(Instant.class, "instant", null, null, null),

	ANY(JsonNode.class, "any", null, "values", "valueMap");

	private final Class<?> type;

	private final String reader;

	private final @Nullable String requiredReader;

	private final @Nullable String listReader;

	private final @Nullable String mapReader;

	Plain(Class<?> type, String reader, @Nullable String requiredReader, @Nullable String listReader,
			@Nullable String mapReader) {
		this.type = type;
		this.reader = reader;
		this.requiredReader = requiredReader;
		this.listReader = listReader;
		this.mapReader = mapReader;
	}

	/** The kind of this name in the facts, where there is one. */
	static Optional<Plain> named(String fact) {
		for (Plain plain : values()) {
			if (plain.name().toLowerCase(Locale.ROOT).equals(fact)) {
				return Optional.of(plain);
			}
		}
		return Optional.empty();
	}

	TypeName type() {
		return TypeName.get(this.type);
	}

	String reader() {
		return this.reader;
	}

	Optional<String> requiredReader() {
		return Optional.ofNullable(this.requiredReader);
	}

	Optional<String> listReader() {
		return Optional.ofNullable(this.listReader);
	}

	Optional<String> mapReader() {
		return Optional.ofNullable(this.mapReader);
	}

}
