package dev.adoclient.area.git;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoBody;

/**
 * The place in a file that a thread is about: the file as a whole, or a part of its left
 * or right side. The left side is the file before the change. Lines and characters are
 * counted from 1.
 */
public final class ThreadPosition extends AdoBody<ThreadPosition> {

	private ThreadPosition(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the place of a file as a whole.
	 * @param path the path from the root; a slash in front is put there if it has none
	 * @throws IllegalArgumentException if the path is blank
	 */
	public static ThreadPosition of(String path) {
		if (path.isBlank()) {
			throw new IllegalArgumentException("The path of the file is blank");
		}
		return new ThreadPosition(
				JsonNodeFactory.instance.objectNode().put("filePath", path.startsWith("/") ? path : "/" + path));
	}

	/**
	 * Sets a line of the file as it is after the change.
	 * @throws IllegalArgumentException if the line is below 1
	 */
	public ThreadPosition right(int line) {
		return right(line, 1, line, 1);
	}

	/**
	 * Sets a part of the file as it is after the change.
	 * @param line the first line
	 * @param offset the first character in it
	 * @param endLine the last line
	 * @param endOffset the character in it before which the part ends
	 * @throws IllegalArgumentException if a number is below 1, or the end is before the
	 * beginning
	 */
	public ThreadPosition right(int line, int offset, int endLine, int endOffset) {
		return part("right", line, offset, endLine, endOffset);
	}

	/**
	 * Sets a line of the file as it was before the change.
	 * @throws IllegalArgumentException if the line is below 1
	 */
	public ThreadPosition left(int line) {
		return left(line, 1, line, 1);
	}

	/**
	 * Sets a part of the file as it was before the change.
	 * @param line the first line
	 * @param offset the first character in it
	 * @param endLine the last line
	 * @param endOffset the character in it before which the part ends
	 * @throws IllegalArgumentException if a number is below 1, or the end is before the
	 * beginning
	 */
	public ThreadPosition left(int line, int offset, int endLine, int endOffset) {
		return part("left", line, offset, endLine, endOffset);
	}

	@Override
	protected ThreadPosition with(ObjectNode json) {
		return new ThreadPosition(json);
	}

	private ThreadPosition part(String side, int line, int offset, int endLine, int endOffset) {
		boolean backwards = endLine < line || (endLine == line && endOffset < offset);
		if (line < 1 || offset < 1 || endOffset < 1 || backwards) {
			throw new IllegalArgumentException(
					"From line %d, character %d to line %d, character %d is no part of a file".formatted(line, offset,
							endLine, endOffset));
		}
		return change((json) -> {
			json.putObject(side + "FileStart").put("line", line).put("offset", offset);
			json.putObject(side + "FileEnd").put("line", endLine).put("offset", endOffset);
		});
	}

}
