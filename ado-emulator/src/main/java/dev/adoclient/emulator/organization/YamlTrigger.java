package dev.adoclient.emulator.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The branches whose pushes a YAML file wants to be built. Without a trigger those are
 * all; {@code trigger} may be {@code none}, a branch, a list of branches, or have
 * {@code branches} with the two lists. A star stands for any text.
 *
 * @param includes the branches that are built
 * @param excludes the branches of those that are not
 */
record YamlTrigger(List<String> includes, List<String> excludes) {

	private static final Pattern KEY = Pattern.compile("(\\s*)(-\\s+)?([A-Za-z]+):\\s*(.*)");

	private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.+)");

	/** Reads the trigger of a YAML file. */
	static YamlTrigger of(String yaml) {
		List<String> includes = new ArrayList<>();
		List<String> excludes = new ArrayList<>();
		List<String> current = includes;
		boolean inside = false;
		boolean found = false;
		boolean ofBranches = true;
		for (String raw : yaml.split("\\R", -1)) {
			String line = raw.replaceFirst("(^|\\s)#.*$", "").stripTrailing();
			Matcher key = KEY.matcher(line);
			Matcher item = ITEM.matcher(line);
			if (line.isBlank()) {
				continue;
			}
			if (key.matches() && key.group(1).isEmpty() && key.group(2) == null) {
				inside = key.group(3).equals("trigger");
				found |= inside;
				current = includes;
				ofBranches = true;
				current.addAll(inside ? list(key.group(4)) : List.of());
			}
			else if (inside && key.matches() && key.group(2) == null) {
				String name = key.group(3);
				ofBranches = name.equals("branches")
						|| (ofBranches && (name.equals("include") || name.equals("exclude")));
				current = name.equals("exclude") ? excludes : includes;
				current.addAll(ofBranches ? list(key.group(4)) : List.of());
			}
			else if (inside && ofBranches && item.matches()) {
				current.add(unquoted(item.group(1)));
			}
		}
		return new YamlTrigger(found ? List.copyOf(includes) : List.of("*"), List.copyOf(excludes));
	}

	private static List<String> list(String text) {
		String inner = text.strip().replaceFirst("^\\[", "").replaceFirst("]$", "");
		List<String> texts = new ArrayList<>();
		for (String part : inner.split(",", -1)) {
			if (!part.isBlank() && !part.strip().equals("none")) {
				texts.add(unquoted(part));
			}
		}
		return texts;
	}

	private static String unquoted(String text) {
		return text.strip().replaceAll("^['\"]|['\"]$", "");
	}

	/** Whether a push to that branch is built. */
	boolean wants(String branch) {
		return this.includes.stream().anyMatch((pattern) -> fits(pattern, branch))
				&& this.excludes.stream().noneMatch((pattern) -> fits(pattern, branch));
	}

	private static boolean fits(String pattern, String branch) {
		String name = pattern.replaceFirst("^refs/heads/", "");
		return branch.matches("\\Q" + name.replace("*", "\\E.*\\Q") + "\\E");
	}

}
