package dev.adoclient.resilience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire.
 *
 * @param method the verb
 * @param target the path with the query
 * @param headers by name, whatever its case
 * @param body what was sent with it
 * @param nanos when it was there in full
 */
record Asked(String method, String target, Map<String, String> headers, byte[] body, long nanos) {

	Optional<String> header(String name) {
		return Optional.ofNullable(this.headers.get(name));
	}

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/**
	 * Reads the next request of a connection, {@code null} at its end.
	 */
	static @Nullable Asked read(InputStream in) throws IOException {
		String line = line(in);
		if (line == null) {
			return null;
		}
		String[] parts = line.split(" ");
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
			int colon = header.indexOf(':');
			headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
		}
		return new Asked(parts[0], parts[1], headers, body(in, headers), System.nanoTime());
	}

	private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
		if (!"chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
			return in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (String size = line(in); size != null; size = line(in)) {
			int length = Integer.parseInt(size, 16);
			body.write(in.readNBytes(length));
			line(in);
			if (length == 0) {
				break;
			}
		}
		return body.toByteArray();
	}

	private static @Nullable String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0; next = in.read()) {
			if (next == '\n') {
				return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
			}
			line.write(next);
		}
		return null;
	}

}
