package dev.adoclient.emulator.build;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What one task or one job of a build wrote.
 *
 * @param id the id, unique in the build
 * @param entry the name of the file that holds it in the archive of all logs
 * @param lines its lines, without their ends
 * @param createdOn when the first line came
 * @param lastChangedOn when the last line came
 */
public record HostedLog(int id, String entry, List<String> lines, Instant createdOn, Instant lastChangedOn) {

	/** Copies what is handed in. */
	public HostedLog {
		lines = List.copyOf(lines);
	}

	/**
	 * Returns some of the lines. The first line has the number 1, and the last one is
	 * part of the answer; a line before the first counts as the first one, one after the
	 * last as the last one. A negative end counts lines from the end.
	 * @param startLine the number of the first line
	 * @param endLine the number of the last line
	 */
	public List<String> lines(long startLine, long endLine) {
		int count = this.lines.size();
		long first = (endLine < 0) ? count + endLine + 1 : startLine;
		int from = (int) Math.min(Math.max(first, 1), count + 1L) - 1;
		int to = (endLine < 0) ? count : (int) Math.min(endLine, count);
		return (from < to) ? this.lines.subList(from, to) : List.of();
	}

	/** Returns lines as the bytes of a text, each with its end. */
	public static byte[] text(List<String> lines) {
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(line).append("\r\n"));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
