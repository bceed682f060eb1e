package dev.adoclient.emulator.git;

import dev.adoclient.emulator.host.Person;

/** Is asked before a ref moves, and told after it did. */
public interface RefWatcher {

	/** Whether only a pull request may move that branch. */
	boolean protects(HostedRepository repository, String ref);

	/** A ref was created, moved or deleted. */
	void moved(HostedRepository repository, RefChange change, Person by);

}
