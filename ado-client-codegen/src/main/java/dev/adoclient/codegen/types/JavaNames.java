package dev.adoclient.codegen.types;

import java.util.Locale;
import java.util.Set;

import javax.lang.model.SourceVersion;

/**
 * Makes names of Java from those on the wire.
 */
final class JavaNames {

	/** What every view has, from {@code AdoObject} or {@code Object}. */
	private static final Set<String> TAKEN = Set.of("json", "tree", "links", "equals", "hashCode", "toString",
			"getClass", "notify", "notifyAll", "wait", "clone", "finalize");

	private JavaNames() {
	}

	/** {@code displayName} is an accessor as it is, {@code default} is not. */
	static String accessor(String wireName) {
		boolean taken = TAKEN.contains(wireName) || SourceVersion.isKeyword(wireName, SourceVersion.RELEASE_17);
		return taken ? wireName + "Value" : wireName;
	}

	/** {@code wellFormed} becomes {@code WELL_FORMED}. */
	static String constant(String wireValue) {
		return wireValue.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("\\W+", "_").toUpperCase(Locale.ROOT);
	}

	/** {@code GitCommitRef} becomes "A git commit ref." */
	static String sentence(String type) {
		String[] words = type.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1);
		StringBuilder sentence = new StringBuilder("AEIO".indexOf(type.charAt(0)) >= 0 ? "An" : "A");
		for (String word : words) {
			boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
			sentence.append(' ').append(abbreviation ? word : word.toLowerCase(Locale.ROOT));
		}
		return sentence.append('.').toString();
	}

}
