package dev.adoclient.http.filter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

import dev.adoclient.error.AdoResponse;
import dev.adoclient.model.AdoJson;

/**
 * Reads the service's account of an error: JSON, or a text, or the header that holds the
 * same. A page of HTML is made for people, and often not the service's.
 */
final class ServiceMessage {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final Pattern PAGE = Pattern.compile("\\uFEFF?\\s*<(!doctype\\s+)?html", Pattern.CASE_INSENSITIVE);

	private ServiceMessage() {
	}

	static AdoResponse read(int status, HttpHeaders headers, byte[] body) {
		boolean page = body.length == 0 || SignIn.isHtml(headers);
		JsonNode json = page ? null : json(body);
		AdoResponse response = (json != null) ? AdoResponse.of(status, headers, json)
				: new AdoResponse(status, headers, null, 0, page ? null : text(headers, body), null);
		return (response.message() != null) ? response : new AdoResponse(status, headers, response.typeKey(),
				response.errorCode(), decoded(headers.getFirst("X-TFS-ServiceError")), json);
	}

	private static @Nullable JsonNode json(byte[] body) {
		try {
			JsonNode json = AdoJson.read(body);
			return json.isMissingNode() ? null : json;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static @Nullable String text(HttpHeaders headers, byte[] body) {
		Charset charset = StandardCharsets.UTF_8;
		try {
			MediaType type = headers.getContentType();
			if (type != null && !isText(type)) {
				return null;
			}
			charset = (type != null && type.getCharset() != null) ? type.getCharset() : charset;
		}
		catch (IllegalArgumentException ex) {
			// A type that cannot be read does not hide the text.
		}
		String text = new String(body, charset);
		return PAGE.matcher(text).lookingAt() ? null : text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	/**
	 * Returns whether the content can be read by people; JSON that was cut off can.
	 */
	private static boolean isText(MediaType type) {
		return type.getType().equals("text") || type.getSubtype().matches(".*(json|xml)");
	}

	private static @Nullable String decoded(@Nullable String header) {
		if (header == null) {
			return null;
		}
		try {
			return UriUtils.decode(header.replace('+', ' '), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return header;
		}
	}

}
