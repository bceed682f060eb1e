package dev.adoclient.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Reads an answer as text: in the charset that it names, in UTF-8 if it names none.
 */
final class AnswerText {

	private AnswerText() {
	}

	static String read(DataBuffer body, HttpHeaders headers) {
		return body.toString(charset(headers));
	}

	private static Charset charset(HttpHeaders headers) {
		try {
			MediaType type = headers.getContentType();
			Charset named = (type != null) ? type.getCharset() : null;
			return (named != null) ? named : StandardCharsets.UTF_8;
		}
		catch (InvalidMediaTypeException ex) {
			return StandardCharsets.UTF_8;
		}
	}

}
