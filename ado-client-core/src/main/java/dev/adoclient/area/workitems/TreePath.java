package dev.adoclient.area.workitems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpMethod;

import dev.adoclient.http.Call;
import dev.adoclient.http.Target;

/**
 * A place in a tree of areas, of iterations or of saved queries, such as
 * {@code Payments/Cards}. Each of its segments is one segment of the route: it is encoded
 * and checked as any other value. A slash or a backslash parts two of them.
 */
final class TreePath {

	private final List<String> segments;

	private TreePath(List<String> segments) {
		this.segments = segments;
	}

	/**
	 * Reads a path; the empty one is the root of the tree.
	 */
	static TreePath of(String path) {
		if (path.isEmpty()) {
			return new TreePath(List.of());
		}
		return new TreePath(Arrays.asList(path.split("[/\\\\]", -1)));
	}

	/**
	 * Reads a path that has at least one segment.
	 * @throws IllegalArgumentException if it is empty
	 */
	static TreePath below(String path) {
		TreePath read = of(path);
		if (read.segments.isEmpty()) {
			throw new IllegalArgumentException("The path is empty, which would name the root");
		}
		return read;
	}

	/**
	 * Begins a call to the place.
	 * @param route the route of the tree, whose own values come first
	 * @throws IllegalArgumentException if a segment is blank or names another place
	 */
	Call call(Target target, HttpMethod method, String route, Object... values) {
		List<Object> all = new ArrayList<>(Arrays.asList(values));
		all.addAll(this.segments);
		return target.call(method, route + "/{path}".repeat(this.segments.size()), all.toArray());
	}

}
