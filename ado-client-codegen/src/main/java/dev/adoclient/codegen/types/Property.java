package dev.adoclient.codegen.types;

/**
 * A property of an object, by its name on the wire. A required one is checked when the
 * view is made: the fact says so with {@code !} behind the kind.
 */
record Property(String wireName, Kind kind, boolean isRequired) {

	static Property parse(String wireName, String fact) {
		boolean required = fact.endsWith("!");
		Kind kind = Kind.parse(required ? fact.substring(0, fact.length() - 1) : fact);
		if (required && !canBeRequired(kind)) {
			throw new NotGenerated("only an int, a string, a uuid or a uri can be required");
		}
		return new Property(wireName, kind, required);
	}

	private static boolean canBeRequired(Kind kind) {
		return kind instanceof Kind.PlainOf of && of.plain().requiredReader().isPresent();
	}

}
