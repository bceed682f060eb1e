package dev.adoclient.emulator.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.Repositories;
import dev.adoclient.emulator.host.ServiceException;

/**
 * The governed repositories of one project: all of its git repositories, until the
 * governance of one is ended. Thread-safe.
 */
public final class GovernedRepositories {

	private final Repositories repositories;

	private final Map<UUID, HostedGovernedRepository> governed = new LinkedHashMap<>();

	private final List<UUID> ended = new ArrayList<>();

	private int lastId = 17_000;

	public GovernedRepositories(Repositories repositories) {
		this.repositories = repositories;
	}

	/** Returns all of them, in the order in which the git repositories were made. */
	public synchronized List<HostedGovernedRepository> all() {
		return this.repositories.all()
			.stream()
			.filter((repository) -> !this.ended.contains(repository.id()))
			.map(this::of)
			.toList();
	}

	/** Returns the one of that id or name, or refuses as the service does. */
	public HostedGovernedRepository get(String idOrName) {
		return all().stream()
			.filter((governed) -> Integer.toString(governed.id()).equals(idOrName)
					|| governed.repository().name().equalsIgnoreCase(idOrName))
			.findFirst()
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.VisualStudio.Services.Governance.WebApi.GovernedRepositoryNotFoundException, "
							+ "Microsoft.VisualStudio.Services.Governance.WebApi",
					"The governed repository '" + idOrName + "' does not exist."));
	}

	/** Ends the governance of the repository. */
	public synchronized void end(HostedGovernedRepository governed) {
		this.ended.add(governed.repository().id());
	}

	private HostedGovernedRepository of(HostedRepository repository) {
		return this.governed.computeIfAbsent(repository.id(),
				(id) -> new HostedGovernedRepository(++this.lastId, repository));
	}

}
