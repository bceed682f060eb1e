package dev.adoclient.emulator.audit;

import java.time.Instant;
import java.util.Map;

/**
 * Where the audit log is sent.
 *
 * @param id counts from one
 * @param consumerType who takes it, such as {@code Splunk}
 * @param consumerInputs how it is sent there
 * @param displayName what people read
 * @param state whether the stream is on
 * @param createdTime when it was made
 * @param updatedTime when it was changed last
 */
public record HostedStream(int id, String consumerType, Map<String, String> consumerInputs, String displayName,
		StreamState state, Instant createdTime, Instant updatedTime) {

	/** Copies what is handed in. */
	public HostedStream {
		consumerInputs = Map.copyOf(consumerInputs);
	}

}
