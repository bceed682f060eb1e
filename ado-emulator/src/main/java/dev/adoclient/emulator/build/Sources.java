package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.StableId;

/** Commits that a repository could have. */
final class Sources {

	private Sources() {
	}

	/** The nth commit of the default branch. */
	static Source main(HostedDefinition definition, int nth) {
		HostedRepository repository = definition.repository();
		return new Source(repository.defaultBranch(), StableId.commit(repository.id() + "#" + nth));
	}

}
