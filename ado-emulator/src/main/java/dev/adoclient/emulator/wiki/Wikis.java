package dev.adoclient.emulator.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/** The wikis of one project. Thread-safe. */
public final class Wikis {

	private final UUID projectId;

	private final List<HostedWiki> wikis = new ArrayList<>();

	private int created;

	public Wikis(UUID projectId) {
		this.projectId = projectId;
	}

	/** Returns all wikis, in the order of their creation. */
	public synchronized List<HostedWiki> all() {
		return List.copyOf(this.wikis);
	}

	/** Returns the wiki of that name or id, or refuses as the service does. */
	public HostedWiki get(String nameOrId) {
		return find(nameOrId).orElseThrow(() -> missing(nameOrId));
	}

	/** What the service says where there is no such wiki. */
	public static ServiceException missing(String nameOrId) {
		return HostedWiki.refusal(404, "WikiNotFoundException",
				"Wiki not found. Wiki with the name or Id '" + nameOrId + "' does not exist.");
	}

	/** Makes a wiki of its own repository, of which a project has at most one. */
	public synchronized HostedWiki create(String name) {
		if (this.wikis.stream().anyMatch((wiki) -> wiki.kind() == WikiKind.PROJECT_WIKI)) {
			throw HostedWiki.refusal(409, "WikiAlreadyExistsException", "The project has a project wiki already.");
		}
		return add(name, WikiKind.PROJECT_WIKI, null, "/", "wikiMaster");
	}

	/** Makes a wiki that shows a folder of a repository. */
	public synchronized HostedWiki create(String name, UUID repositoryId, String folder, String branch) {
		return add(name, WikiKind.CODE_WIKI, repositoryId, folder, branch);
	}

	/** Gives the wiki another name. */
	public synchronized void rename(HostedWiki wiki, String name) {
		if (!wiki.name().equalsIgnoreCase(name)) {
			requireFree(name);
		}
		wiki.rename(name);
	}

	/** Deletes the wiki. */
	public synchronized void delete(HostedWiki wiki) {
		this.wikis.remove(wiki);
	}

	private HostedWiki add(String name, WikiKind kind, @Nullable UUID repositoryId, String folder, String branch) {
		requireFree(name);
		this.created++;
		UUID id = StableId.of("wiki", this.projectId + "/" + this.created);
		HostedWiki wiki = new HostedWiki(id, name, kind, Objects.requireNonNullElse(repositoryId, id), folder, branch);
		this.wikis.add(wiki);
		return wiki;
	}

	/** Returns the wiki of that name or id. */
	public synchronized Optional<HostedWiki> find(String nameOrId) {
		return this.wikis.stream()
			.filter((wiki) -> wiki.name().equalsIgnoreCase(nameOrId) || wiki.id().toString().equalsIgnoreCase(nameOrId))
			.findFirst();
	}

	private void requireFree(String name) {
		if (find(name).isPresent()) {
			throw HostedWiki.refusal(409, "WikiAlreadyExistsException",
					"Wiki already exists with the name '" + name + "'.");
		}
	}

}
