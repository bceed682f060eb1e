package dev.adoclient.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls the emulator with nothing but the JDK. Immutable; each header makes a new one.
 */
final class Caller {

	private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String base;

	private final Map<String, String> headers;

	private Caller(String base, Map<String, String> headers) {
		this.base = base;
		this.headers = headers;
	}

	/** Shows the emulator's token. */
	static Caller of(AdoEmulator emulator) {
		return stranger(emulator).with("Authorization", basic(emulator.token()));
	}

	/** Shows no token. */
	static Caller stranger(AdoEmulator emulator) {
		return new Caller(emulator.url() + "/" + emulator.organization(), Map.of("Accept", "application/json"));
	}

	static String basic(String token) {
		return "Basic " + Base64.getEncoder().encodeToString((":" + token).getBytes(StandardCharsets.UTF_8));
	}

	Caller with(String header, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(header, value);
		return new Caller(this.base, more);
	}

	/**
	 * Calls a path below the organization, with version 7.1 unless it names one itself.
	 */
	Reply get(String path) {
		return call("GET", path, null, null);
	}

	Reply delete(String path) {
		return call("DELETE", path, null, null);
	}

	Reply send(String method, String path, String json) {
		return call(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
	}

	Reply patch(String method, String path, String json) {
		return call(method, path, "application/json-patch+json", json.getBytes(StandardCharsets.UTF_8));
	}

	Reply call(String method, String path, String contentType, byte[] body) {
		String versioned = path.contains("api-version=") ? path
				: path + (path.contains("?") ? "&" : "?") + "api-version=7.1";
		return exchange(method, this.base + versioned, contentType, body);
	}

	/** Calls a path below the organization that names no version. */
	Reply unversioned(String method, String path, String json) {
		return exchange(method, this.base + path, (json != null) ? "application/json" : null,
				(json != null) ? json.getBytes(StandardCharsets.UTF_8) : null);
	}

	/** Calls that address, exactly as it is. */
	Reply exchange(String method, String address, String contentType, byte[] body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
			.method(method, (body != null) ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
		this.headers.forEach(request::setHeader);
		if (contentType != null) {
			request.setHeader("Content-Type", contentType);
		}
		try {
			HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
			return new Reply(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
