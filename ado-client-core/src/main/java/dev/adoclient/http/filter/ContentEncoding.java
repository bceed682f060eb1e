package dev.adoclient.http.filter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

import dev.adoclient.error.AdoFailure;
import dev.adoclient.error.AdoProtocolException;

/**
 * In what form content crosses the wire. It is unpacked here and not by the connector, so
 * that this is the same over each connector, and a file is never unpacked.
 */
final class ContentEncoding {

	private static final int PART = 16 * 1024;

	private ContentEncoding() {
	}

	/**
	 * Returns whether the content is not sent as it is.
	 */
	static boolean isSet(HttpHeaders headers) {
		return !name(headers).isEmpty();
	}

	/**
	 * Returns the failure of an answer in a form that is not read.
	 */
	static AdoProtocolException refused(Exchange exchange, HttpHeaders headers) {
		return new AdoProtocolException(failure(exchange,
				"The content came with the Content-Encoding '%s', which was not asked for and is not read."
					.formatted(headers.getFirst(HttpHeaders.CONTENT_ENCODING))),
				null);
	}

	/**
	 * Returns the content as it is read.
	 * @param limit how many bytes it may have when it is unpacked: a small answer can
	 * become a large one
	 */
	static DataBuffer unpacked(Exchange exchange, HttpHeaders headers, DataBuffer content, int limit) {
		if (!isSet(headers)) {
			return content;
		}
		try (InputStream unpacked = unpacking(headers, content.asInputStream())) {
			if (unpacked == null) {
				throw refused(exchange, headers);
			}
			byte[] bytes = unpacked.readNBytes(limit);
			if (unpacked.read() >= 0) {
				throw new DataBufferLimitException("More than %d bytes when unpacked".formatted(limit));
			}
			return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
		}
		catch (IOException ex) {
			throw new AdoProtocolException(failure(exchange,
					"The answer says that it is packed (%s), and cannot be unpacked. ".formatted(name(headers))
							+ "Apache's connector unpacks by itself: turn that off, disableContentCompression()."),
					ex);
		}
	}

	/**
	 * Returns as much of an error's text as can be read. The status is the error; that
	 * its text cannot be unpacked must not hide it.
	 */
	static byte[] readable(HttpHeaders headers, byte[] content, int limit) {
		if (!isSet(headers)) {
			return content;
		}
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try (InputStream unpacked = unpacking(headers, new ByteArrayInputStream(content))) {
			byte[] part = new byte[PART];
			int read = 0;
			while (unpacked != null && read >= 0 && text.size() < limit) {
				text.write(part, 0, read);
				read = unpacked.read(part);
			}
		}
		catch (IOException ex) {
			// What came before is there.
		}
		return text.toByteArray();
	}

	/**
	 * Returns the headers of the content when it is unpacked.
	 */
	static HttpHeaders unpackedHeaders(HttpHeaders headers) {
		if (!isSet(headers)) {
			return headers;
		}
		HttpHeaders unpacked = HttpHeaders.copyOf(headers);
		unpacked.remove(HttpHeaders.CONTENT_ENCODING);
		unpacked.remove(HttpHeaders.CONTENT_LENGTH);
		return HttpHeaders.readOnlyHttpHeaders(unpacked);
	}

	private static String name(HttpHeaders headers) {
		String names = StringUtils.collectionToCommaDelimitedString(headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING));
		String name = names.strip().toLowerCase(Locale.ROOT);
		return name.equals("identity") ? "" : name;
	}

	private static @Nullable InputStream unpacking(HttpHeaders headers, InputStream content) throws IOException {
		return switch (name(headers)) {
			case "gzip", "x-gzip" -> new GZIPInputStream(content, PART);
			case "deflate" -> new InflaterInputStream(content);
			default -> null;
		};
	}

	private static AdoFailure failure(Exchange exchange, String advice) {
		return AdoFailure.of(exchange.line(), advice).attempts(exchange.attempts());
	}

}
