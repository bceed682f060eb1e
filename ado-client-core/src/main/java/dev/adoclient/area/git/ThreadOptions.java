package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * In which iterations the places of threads are told.
 */
public final class ThreadOptions extends AdoOptions<ThreadOptions> {

	private static final ThreadOptions NONE = new ThreadOptions(Map.of());

	private ThreadOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options that tell the places where the threads were begun.
	 */
	public static ThreadOptions defaults() {
		return NONE;
	}

	/**
	 * The iteration that places on the right side are told in.
	 */
	public ThreadOptions iteration(int iterationId) {
		return parameter("$iteration", iterationId);
	}

	/**
	 * The iteration that places on the left side are told in.
	 */
	public ThreadOptions baseIteration(int iterationId) {
		return parameter("$baseIteration", iterationId);
	}

	@Override
	protected ThreadOptions with(Map<String, String> parameters) {
		return new ThreadOptions(parameters);
	}

}
