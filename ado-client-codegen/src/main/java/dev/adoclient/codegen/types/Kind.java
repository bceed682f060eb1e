package dev.adoclient.codegen.types;

import java.util.stream.Stream;

/**
 * What a property holds, as the facts write it: {@code string}, {@code code:TaskResult},
 * {@code Issue}, {@code [Issue]} (a list) or <code>{Issue}</code> (a map by name).
 */
sealed interface Kind {

	/** The views that are mentioned, at any depth. */
	default Stream<String> views() {
		return Stream.empty();
	}

	/** The codes that are mentioned, at any depth. */
	default Stream<String> codes() {
		return Stream.empty();
	}

	static Kind parse(String fact) {
		if (fact.startsWith("[") && fact.endsWith("]")) {
			return new ListOf(parse(inner(fact)));
		}
		if (fact.startsWith("{") && fact.endsWith("}")) {
			return new MapOf(parse(inner(fact)));
		}
		if (fact.startsWith("code:")) {
			return new CodeOf(fact.substring("code:".length()));
		}
		if (fact.matches("[A-Z]\\w*")) {
			return new ViewOf(fact);
		}
		return new PlainOf(Plain.named(fact).orElseThrow(() -> new NotGenerated("\"" + fact + "\" is no kind")));
	}

	private static String inner(String fact) {
		return fact.substring(1, fact.length() - 1);
	}

	record PlainOf(Plain plain) implements Kind {
	}

	record CodeOf(String name) implements Kind {

		@Override
		public Stream<String> codes() {
			return Stream.of(this.name);
		}

	}

	record ViewOf(String name) implements Kind {

		@Override
		public Stream<String> views() {
			return Stream.of(this.name);
		}

	}

	record ListOf(Kind element) implements Kind {

		@Override
		public Stream<String> views() {
			return this.element.views();
		}

		@Override
		public Stream<String> codes() {
			return this.element.codes();
		}

	}

	record MapOf(Kind value) implements Kind {

		@Override
		public Stream<String> views() {
			return this.value.views();
		}

		@Override
		public Stream<String> codes() {
			return this.value.codes();
		}

	}

}
