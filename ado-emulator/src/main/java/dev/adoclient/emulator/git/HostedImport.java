package dev.adoclient.emulator.git;

import java.util.UUID;

import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A request to fill a repository from another one.
 *
 * @param id tells requests apart in the organization
 * @param repositoryId the repository that is filled
 * @param url where the other one is
 * @param overwrite whether what the repository has may be lost
 * @param state how far it is
 * @param error why it failed; null unless it did
 */
public record HostedImport(int id, UUID repositoryId, String url, boolean overwrite, State state,
		@Nullable String error) {

	HostedImport completed() {
		return new HostedImport(this.id, this.repositoryId, this.url, this.overwrite, State.COMPLETED, null);
	}

	HostedImport failed(String message) {
		return new HostedImport(this.id, this.repositoryId, this.url, this.overwrite, State.FAILED, message);
	}

	/** How far a request is. */
	public enum State implements WireName {

		QUEUED(1), IN_PROGRESS(2), COMPLETED(3), FAILED(4), ABANDONED(5);

		private final int number;

		State(int number) {
			this.number = number;
		}

		@Override
		public int number() {
			return this.number;
		}

	}

}
