package dev.adoclient.emulator.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;

/** Cuts a path at its slashes and decodes each segment once; a plus stays a plus. */
public final class PathSegments {

	private PathSegments() {
	}

	public static List<String> of(String path) {
		List<String> segments = new ArrayList<>();
		for (String segment : path.split("/", -1)) {
			if (!segment.isEmpty()) {
				segments.add(decode(segment));
			}
		}
		return segments;
	}

	private static String decode(String encoded) {
		try {
			return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidArgument("The path is not well formed: " + ex.getMessage());
		}
	}

}
