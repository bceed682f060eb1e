package dev.adoclient.emulator.rest;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Answers a file, or the part of it that a Range asks for. */
public final class FileAnswer {

	private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

	private final String contentType;

	private final String fileName;

	private final byte[] content;

	public FileAnswer(String contentType, String fileName, byte[] content) {
		this.contentType = contentType;
		this.fileName = fileName;
		this.content = content;
	}

	public Answer answer(ServiceRequest request) {
		Matcher range = range(request);
		if (range == null) {
			return describe(Answer.of(200, this.contentType, this.content));
		}
		int first = first(range);
		int last = last(range);
		if (first >= this.content.length || first > last) {
			return Answer.empty(416).with("Content-Range", "bytes */" + this.content.length);
		}
		byte[] part = Arrays.copyOfRange(this.content, first, last + 1);
		return describe(Answer.of(206, this.contentType, part)).with("Content-Range",
				"bytes " + first + "-" + last + "/" + this.content.length);
	}

	/** A range that is not understood, or of an older content, counts as none. */
	private @Nullable Matcher range(ServiceRequest request) {
		String value = request.header("Range");
		String ifRange = request.header("If-Range");
		if (value == null || (ifRange != null && !ifRange.equals(etag()))) {
			return null;
		}
		Matcher matcher = RANGE.matcher(value.strip());
		return (matcher.matches() && !(matcher.group(1) + matcher.group(2)).isEmpty()) ? matcher : null;
	}

	private int first(Matcher range) {
		if (!range.group(1).isEmpty()) {
			return bounded(range.group(1));
		}
		return Math.max(0, this.content.length - bounded(range.group(2)));
	}

	private int last(Matcher range) {
		int end = this.content.length - 1;
		return (range.group(1).isEmpty() || range.group(2).isEmpty()) ? end : Math.min(end, bounded(range.group(2)));
	}

	private static int bounded(String digits) {
		return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
	}

	private Answer describe(Answer answer) {
		String disposition = "attachment; filename=\"" + this.fileName.replaceAll("[^ -~]|[\"\\\\]", "_")
				+ "\"; filename*=UTF-8''" + Percent.encode(this.fileName);
		return answer.with("Content-Disposition", disposition)
			.with("Accept-Ranges", "bytes")
			.with("ETag", etag())
			.with("Cache-Control", "no-cache, no-transform");
	}

	private String etag() {
		return "\"" + UUID.nameUUIDFromBytes(this.content) + "\"";
	}

}
