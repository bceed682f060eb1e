package dev.adoclient.area.pipelines;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * What logs of a run come with.
 */
public final class RunLogOptions extends AdoOptions<RunLogOptions> {

	private static final RunLogOptions NONE = new RunLogOptions(Map.of());

	private RunLogOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for logs without more.
	 */
	public static RunLogOptions defaults() {
		return NONE;
	}

	/**
	 * What they come with: {@link GetLogExpandOptions#SIGNED_CONTENT} is an address of
	 * the text that needs no credential and expires.
	 */
	public RunLogOptions expand(GetLogExpandOptions expand) {
		return parameter("$expand", expand);
	}

	@Override
	protected RunLogOptions with(Map<String, String> parameters) {
		return new RunLogOptions(parameters);
	}

}
