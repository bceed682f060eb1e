package dev.adoclient.area.builds;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which lines of a log are wanted.
 */
public final class LogRange extends AdoOptions<LogRange> {

	private static final LogRange NONE = new LogRange(Map.of());

	private LogRange(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the range of all lines.
	 */
	public static LogRange all() {
		return NONE;
	}

	/**
	 * From this line on; the first one is 1.
	 */
	public LogRange from(long line) {
		return parameter("startLine", line);
	}

	/**
	 * As far as this line, which is part of the range.
	 */
	public LogRange to(long line) {
		return parameter("endLine", line);
	}

	@Override
	protected LogRange with(Map<String, String> parameters) {
		return new LogRange(parameters);
	}

}
