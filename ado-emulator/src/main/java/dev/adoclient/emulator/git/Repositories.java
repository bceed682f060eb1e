package dev.adoclient.emulator.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/** The git repositories of one project. Thread-safe. */
public final class Repositories {

	private final ServiceHost host;

	private final String projectName;

	private final UUID projectId;

	private final IntSupplier pushIds;

	private final RefWatcher watcher;

	private final Map<UUID, HostedRepository> repositories = new LinkedHashMap<>();

	private final Map<UUID, Deleted> recycleBin = new LinkedHashMap<>();

	private int created;

	/**
	 * Creates a project's repositories, of which there are none.
	 * @param host the organization's host
	 * @param projectName the project's name
	 * @param projectId the project's id
	 * @param pushIds gives the ids of pushes, unique in the organization
	 * @param watcher is asked and told of each ref that moves
	 */
	public Repositories(ServiceHost host, String projectName, UUID projectId, IntSupplier pushIds, RefWatcher watcher) {
		this.host = host;
		this.projectName = projectName;
		this.projectId = projectId;
		this.pushIds = pushIds;
		this.watcher = watcher;
	}

	/** Makes an empty repository, or refuses as the service does. */
	public HostedRepository create(String name) {
		synchronized (this.host) {
			requireFree(name);
			UUID id = StableId.of("repository", this.projectName + "/" + name);
			if (this.repositories.containsKey(id) || this.recycleBin.containsKey(id)) {
				id = StableId.of("repository", this.projectName + "/" + name + "#" + this.created);
			}
			this.created++;
			HostedRepository repository = new HostedRepository(this.host, this.projectId, id, name, this.pushIds,
					this.watcher);
			this.repositories.put(id, repository);
			this.host.happened(Happening.Kind.REPOSITORY_CREATED, this.created, name);
			return repository;
		}
	}

	/** Returns all repositories, in the order of their creation. */
	public List<HostedRepository> all() {
		synchronized (this.host) {
			return new ArrayList<>(this.repositories.values());
		}
	}

	/** Returns the repository of that name or id. */
	public Optional<HostedRepository> find(String nameOrId) {
		synchronized (this.host) {
			return this.repositories.values()
				.stream()
				.filter((repository) -> repository.name().equalsIgnoreCase(nameOrId)
						|| repository.id().toString().equalsIgnoreCase(nameOrId))
				.findFirst();
		}
	}

	/** Returns the repository of that name or id, or refuses as the service does. */
	public HostedRepository get(String nameOrId) {
		return find(nameOrId).orElseThrow(() -> GitRefusals.noRepository(nameOrId));
	}

	/** Gives the repository another name. */
	public void rename(HostedRepository repository, String name) {
		synchronized (this.host) {
			if (!repository.name().equalsIgnoreCase(name)) {
				requireFree(name);
			}
			repository.rename(name);
		}
	}

	/** Moves the repository into the recycle bin. */
	public void delete(HostedRepository repository, Person by) {
		synchronized (this.host) {
			this.repositories.remove(repository.id());
			this.recycleBin.put(repository.id(), new Deleted(repository, by, this.host.now()));
			this.host.happened(Happening.Kind.REPOSITORY_DELETED, this.recycleBin.size(), repository.name());
		}
	}

	/** Returns what was deleted and may come back. */
	public List<Deleted> recycleBin() {
		synchronized (this.host) {
			return new ArrayList<>(this.recycleBin.values());
		}
	}

	/** Brings a deleted repository back. */
	public HostedRepository restore(String id) {
		synchronized (this.host) {
			HostedRepository repository = deleted(id).repository();
			requireFree(repository.name());
			this.recycleBin.remove(repository.id());
			this.repositories.put(repository.id(), repository);
			return repository;
		}
	}

	/** Takes a deleted repository away for ever. */
	public void destroy(String id) {
		synchronized (this.host) {
			this.recycleBin.remove(deleted(id).repository().id());
		}
	}

	private Deleted deleted(String id) {
		return this.recycleBin.values()
			.stream()
			.filter((deleted) -> deleted.repository().id().toString().equalsIgnoreCase(id))
			.findFirst()
			.orElseThrow(() -> GitRefusals.noRepository(id));
	}

	private void requireFree(String name) {
		if (name.isBlank() || name.length() > 64
				|| name.chars().anyMatch((c) -> "/\\:*?\"<>|#$}{,+=[]".indexOf(c) >= 0)) {
			throw GitRefusals.of(400, "InvalidGitRepositoryNameException",
					"TF401025: '" + name + "' is not a valid name for a Git repository.");
		}
		if (find(name).isPresent()) {
			throw nameTaken(name);
		}
	}

	private static ServiceException nameTaken(String name) {
		return GitRefusals.of(409, "GitRepositoryNameAlreadyExistsException",
				"TF400948: A Git repository with the name " + name + " already exists.");
	}

	/**
	 * A repository in the recycle bin.
	 *
	 * @param repository the repository
	 * @param by who deleted it
	 * @param date when
	 */
	public record Deleted(HostedRepository repository, Person by, Instant date) {
	}

}
