package dev.adoclient.emulator.location;

import java.util.List;
import java.util.stream.Stream;

/**
 * The path of a location. A segment in braces takes any text; one such as
 * <code>${type}</code> takes what follows the dollar sign; <code>{*path}</code> takes all
 * segments that are left. Variables at the start and at the end may be left out, as the
 * project is in a request to the whole organization. Other segments have no case.
 */
final class RouteTemplate {

	private final List<String> segments;

	RouteTemplate(String text) {
		this.segments = Stream.of(text.split("/")).filter((segment) -> !segment.isEmpty()).toList();
	}

	int size() {
		return this.segments.size();
	}

	/** The number of segments that are no variables: the more, the better a match is. */
	int literals() {
		return (int) this.segments.stream().filter((segment) -> !isVariable(segment)).count();
	}

	boolean matches(List<String> path) {
		return matches(0, path, 0);
	}

	private boolean matches(int at, List<String> path, int from) {
		if (at == this.segments.size()) {
			return from == path.size();
		}
		String segment = this.segments.get(at);
		if (segment.startsWith("{*")) {
			return true;
		}
		if (from < path.size() && takes(segment, path.get(from)) && matches(at + 1, path, from + 1)) {
			return true;
		}
		return isVariable(segment) && (isFirst(at) || isLast(at)) && matches(at + 1, path, from);
	}

	private static boolean takes(String segment, String text) {
		int brace = segment.indexOf('{');
		if (brace < 0) {
			return segment.equalsIgnoreCase(text);
		}
		String prefix = segment.substring(0, brace);
		return text.length() > prefix.length() && text.startsWith(prefix) && !text.equals("_apis")
				&& (!prefix.isEmpty() || !text.startsWith("$"));
	}

	private boolean isFirst(int at) {
		return this.segments.subList(0, at).stream().allMatch(RouteTemplate::isVariable);
	}

	private boolean isLast(int at) {
		return this.segments.subList(at, this.segments.size()).stream().allMatch(RouteTemplate::isVariable);
	}

	private static boolean isVariable(String segment) {
		return segment.indexOf('{') >= 0;
	}

}
