package dev.adoclient.emulator.service.git;

import java.util.Locale;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.FileAnswer;

/** In which form a caller wants a file, a blob or a tree. */
enum GitFormat {

	JSON, ZIP, TEXT, OCTET_STREAM;

	/** The parameter wins over the Accept header. */
	static GitFormat read(Call call, GitFormat absent) {
		String format = call.text("$format");
		if (format != null) {
			return switch (format.toLowerCase(Locale.ROOT)) {
				case "json" -> JSON;
				case "zip" -> ZIP;
				case "text" -> TEXT;
				case "octetstream" -> OCTET_STREAM;
				default -> throw ServiceException.invalidParameter("$format", format);
			};
		}
		String accept = call.request().headers().getOrDefault("Accept", "").strip().toLowerCase(Locale.ROOT);
		for (GitFormat each : values()) {
			if (accept.startsWith(each.mediaType())) {
				return each;
			}
		}
		return absent;
	}

	String mediaType() {
		return switch (this) {
			case JSON -> "application/json";
			case ZIP -> "application/zip";
			case TEXT -> "text/plain";
			case OCTET_STREAM -> "application/octet-stream";
		};
	}

	/** Answers a content in this form, to be shown or to be kept as a file. */
	Answer content(Call call, String fileName, byte[] content) {
		return call.flag("download") ? new FileAnswer(mediaType(), fileName, content).answer(call.request())
				: Answer.of(200, mediaType(), content);
	}

}
