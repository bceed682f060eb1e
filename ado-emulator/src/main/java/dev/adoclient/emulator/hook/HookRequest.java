package dev.adoclient.emulator.hook;

import java.util.Map;

/**
 * What a caller subscribes to.
 *
 * @param publisherId who tells, such as {@code tfs}
 * @param eventType what is told, such as {@code build.complete}
 * @param resourceVersion the version of what is told
 * @param publisherInputs which of it is told
 * @param consumerId who is told, such as {@code webHooks}
 * @param consumerActionId what is done then, such as {@code httpRequest}
 * @param consumerInputs how it is done
 */
public record HookRequest(String publisherId, String eventType, String resourceVersion,
		Map<String, String> publisherInputs, String consumerId, String consumerActionId,
		Map<String, String> consumerInputs) {

	/** Copies what is handed in. */
	public HookRequest {
		publisherInputs = Map.copyOf(publisherInputs);
		consumerInputs = Map.copyOf(consumerInputs);
	}

}
