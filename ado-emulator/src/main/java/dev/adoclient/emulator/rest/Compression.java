package dev.adoclient.emulator.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses JSON for callers who take it so, and nothing else: a part of a download must
 * stay a part of the file.
 */
public final class Compression {

	private static final int WORTHWHILE = 1024;

	private Compression() {
	}

	public static Answer apply(ServiceRequest request, Answer answer) {
		String accepted = request.headers().getOrDefault("Accept-Encoding", "").toLowerCase(Locale.ROOT);
		String contentType = Objects.requireNonNullElse(answer.header("Content-Type"), "");
		byte[] body = answer.body();
		if (!accepted.contains("gzip") || !contentType.startsWith("application/json") || body.length < WORTHWHILE) {
			return answer;
		}
		return answer.with(gzip(body)).with("Content-Encoding", "gzip").with("Vary", "Accept-Encoding");
	}

	private static byte[] gzip(byte[] body) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

}
