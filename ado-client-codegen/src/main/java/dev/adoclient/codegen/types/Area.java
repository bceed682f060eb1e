package dev.adoclient.codegen.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The types that a package may have, by name: the views that its operations answer, and
 * all codes.
 */
record Area(String packageName, Map<String, List<Property>> views, Map<String, List<String>> codes) {

	/**
	 * The area that the files describe. What stands in two of them has to be the same.
	 */
	static Area of(String packageName, List<Facts> files) {
		Map<String, List<Property>> views = new TreeMap<>();
		Map<String, List<String>> codes = new TreeMap<>();
		for (Facts facts : files) {
			facts.reachableViews().forEach((view) -> add(view, facts.propertiesOf(view), views, packageName));
			facts.codes().forEach((code, values) -> add(code, values, codes, packageName));
		}
		return new Area(packageName, views, codes);
	}

	private static <T> void add(String type, T facts, Map<String, T> types, String packageName) {
		T other = types.putIfAbsent(type, facts);
		if (other != null && !other.equals(facts)) {
			throw new NotGenerated("The facts of " + packageName + " differ about " + type
					+ "; rename one of the two types in the facts");
		}
	}

	/**
	 * The types that several areas share. Each is named with the file whose facts win:
	 * {@code policy.PolicyConfiguration}.
	 */
	static Area shared(String packageName, List<String> types) {
		Map<String, Facts> files = new LinkedHashMap<>();
		Map<String, List<Property>> views = new TreeMap<>();
		Map<String, List<String>> codes = new TreeMap<>();
		for (String type : types) {
			String[] fileAndType = type.split("\\.", 2);
			if (fileAndType.length != 2) {
				throw new NotGenerated("\"" + type + "\" is not FILE.Type, the type with the facts that win");
			}
			Facts facts = files.computeIfAbsent(fileAndType[0], Facts::read);
			String name = fileAndType[1];
			if (facts.codes().containsKey(name)) {
				add(name, facts.valuesOf(name), codes, packageName);
			}
			else {
				add(name, facts.propertiesOf(name), views, packageName);
			}
		}
		return new Area(packageName, views, codes);
	}

	boolean has(String type) {
		return this.views.containsKey(type) || this.codes.containsKey(type);
	}

	/** The name of the file with its sentences. */
	String shortName() {
		return this.packageName.substring(this.packageName.lastIndexOf('.') + 1);
	}

}
