package dev.adoclient.emulator.build;

import java.util.Map;

/**
 * What a record complains about.
 *
 * @param type how grave it is
 * @param category such as {@code General}
 * @param message what people read
 * @param details more about it, such as {@code logFileLineNumber}
 */
public record HostedIssue(HostedIssueType type, String category, String message, Map<String, String> details) {

	/** Copies what is handed in. */
	public HostedIssue {
		details = Map.copyOf(details);
	}

}
