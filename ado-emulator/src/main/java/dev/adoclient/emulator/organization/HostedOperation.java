package dev.adoclient.emulator.organization;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the service does between two requests, and how far it is.
 *
 * @param id the id by which it is asked for
 * @param status how far it is
 * @param message why it failed; null where it did not
 */
public record HostedOperation(UUID id, HostedOperationStatus status, @Nullable String message) {

	HostedOperation succeeded() {
		return new HostedOperation(this.id, HostedOperationStatus.SUCCEEDED, null);
	}

	HostedOperation failed(String reason) {
		return new HostedOperation(this.id, HostedOperationStatus.FAILED, reason);
	}

}
