package dev.adoclient.emulator.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.adoclient.emulator.location.Location;
import dev.adoclient.emulator.location.Locations;
import org.jspecify.annotations.Nullable;

/**
 * One operation: a verb on a path below the organization. A segment in braces takes any
 * text; one such as <code>${type}</code> takes what follows the dollar sign, and
 * <code>{*path}</code> at the end takes all segments that are left. Other segments have
 * no case.
 *
 * @param method the verb
 * @param segments the path, cut at its slashes
 * @param version which versions the operation takes
 * @param handler answers the call
 */
public record Route(String method, List<String> segments, ApiVersion.Rule version, Function<Call, Answer> handler) {

	public static Route of(String method, String path, Function<Call, Answer> handler) {
		return new Route(method, PathSegments.of(path), ApiVersion.Rule.RELEASED, handler);
	}

	public static Route optionalVersion(String method, String path, Function<Call, Answer> handler) {
		return new Route(method, PathSegments.of(path), ApiVersion.Rule.OPTIONAL, handler);
	}

	public static Route preview(String method, String path, Function<Call, Answer> handler) {
		return new Route(method, PathSegments.of(path), ApiVersion.Rule.PREVIEW, handler);
	}

	public static Route unversioned(String method, String path, Function<Call, Answer> handler) {
		return new Route(method, PathSegments.of(path), ApiVersion.Rule.NONE, handler);
	}

	/** What Azure DevOps says of the route; null where it is none of its own. */
	public @Nullable Location location() {
		return Locations.known().ofRoute(this.segments).orElse(null);
	}

	/** The path below the organization, with its variables. */
	public String path() {
		return "/" + String.join("/", this.segments);
	}

	/** Returns the path variables, or null where the path is another one. */
	public @Nullable Map<String, String> match(List<String> path) {
		int last = this.segments.size() - 1;
		boolean open = this.segments.get(last).startsWith("{*");
		if (open ? path.size() <= last : path.size() != last + 1) {
			return null;
		}
		Map<String, String> variables = new HashMap<>();
		for (int i = 0; i < (open ? last : last + 1); i++) {
			if (!matches(this.segments.get(i), path.get(i), variables)) {
				return null;
			}
		}
		if (open) {
			variables.put(this.segments.get(last).replaceAll("[{*}]", ""),
					String.join("/", path.subList(last, path.size())));
		}
		return variables;
	}

	private static boolean matches(String template, String segment, Map<String, String> variables) {
		int brace = template.indexOf('{');
		if (brace < 0) {
			return template.equalsIgnoreCase(segment);
		}
		String prefix = template.substring(0, brace);
		if (!segment.startsWith(prefix) || segment.length() == prefix.length() || segment.equals("_apis")) {
			return false;
		}
		variables.put(template.substring(brace + 1, template.length() - 1), segment.substring(brace));
		return true;
	}

}
