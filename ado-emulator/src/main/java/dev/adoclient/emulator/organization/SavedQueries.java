package dev.adoclient.emulator.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/**
 * Queries that were saved to be asked again: in each project those of the caller, and
 * those of all. Thread-safe.
 */
public final class SavedQueries {

	private static final String SERVER = "Microsoft.TeamFoundation.WorkItemTracking.Server.QueryItems.";

	private static final String SHARED = "Shared Queries";

	private final ServiceHost host;

	private final Person caller;

	private final Map<UUID, HostedQuery> queries = new LinkedHashMap<>();

	private final Map<String, List<HostedQuery>> roots = new LinkedHashMap<>();

	SavedQueries(ServiceHost host, Person caller) {
		this.host = host;
		this.caller = caller;
	}

	/**
	 * Saves a query of a project for all under a name; the same name gives the same id.
	 */
	public UUID save(String project, String name, String wiql) {
		synchronized (this.host) {
			UUID id = StableId.of("query", project + "/" + name);
			HostedQuery present = this.queries.get(id);
			if (present != null) {
				present.change(null, wiql, this.caller, this.host.now());
			}
			else {
				add(new HostedQuery(id, project, name, wiql, this.caller, this.host.now()), roots(project).get(1));
			}
			return id;
		}
	}

	/** Returns the query, or refuses as the service does. */
	public HostedQuery get(UUID id) {
		synchronized (this.host) {
			HostedQuery query = this.queries.get(id);
			if (query == null || query.deleted()) {
				throw unknown(id.toString());
			}
			return query;
		}
	}

	/** Returns the folder of the caller and that of all. */
	public List<HostedQuery> roots(String project) {
		synchronized (this.host) {
			return this.roots.computeIfAbsent(project.toLowerCase(Locale.ROOT),
					(key) -> List.of(root(project, "My Queries"), root(project, SHARED)));
		}
	}

	private HostedQuery root(String project, String name) {
		HostedQuery root = new HostedQuery(StableId.of("query folder", project + "/" + name), project, name, null,
				this.caller, this.host.now());
		this.queries.put(root.id(), root);
		return root;
	}

	/** Whether everybody may see the query. */
	public static boolean isPublic(HostedQuery query) {
		HostedQuery parent = query.parent();
		return (parent != null) ? isPublic(parent) : query.name().equals(SHARED);
	}

	/**
	 * Returns the query of that id or path, or refuses as the service does.
	 * @param withDeleted whether one that was deleted will do
	 */
	public HostedQuery get(String project, String idOrPath, boolean withDeleted) {
		synchronized (this.host) {
			return all(project).stream()
				.filter((query) -> withDeleted || !query.deleted())
				.filter((query) -> query.id().toString().equalsIgnoreCase(idOrPath)
						|| query.path().equalsIgnoreCase(idOrPath))
				.findFirst()
				.orElseThrow(() -> unknown(idOrPath));
		}
	}

	/** Returns all queries and folders of the project, a folder before what is in it. */
	public List<HostedQuery> all(String project) {
		synchronized (this.host) {
			List<HostedQuery> all = new ArrayList<>();
			roots(project).forEach((root) -> collect(root, all));
			return all;
		}
	}

	private static void collect(HostedQuery query, List<HostedQuery> all) {
		all.add(query);
		query.children().forEach((child) -> collect(child, all));
	}

	/**
	 * Saves a query, or makes a folder, or refuses as the service does.
	 * @param wiql the text of the query; null for a folder
	 */
	public HostedQuery create(HostedQuery folder, String name, @Nullable String wiql) {
		synchronized (this.host) {
			requireFolder(folder);
			requireFree(folder, name, null);
			UUID id = StableId.of("query", folder.id() + "/" + name + "/" + this.queries.size());
			HostedQuery query = add(new HostedQuery(id, folder.project(), name, wiql, this.caller, this.host.now()),
					folder);
			changed("create " + query.path());
			return query;
		}
	}

	private HostedQuery add(HostedQuery query, HostedQuery folder) {
		query.moveTo(folder);
		this.queries.put(query.id(), query);
		return query;
	}

	/** Moves a query or a folder into another folder. */
	public HostedQuery move(HostedQuery query, HostedQuery folder) {
		synchronized (this.host) {
			requireFolder(folder);
			requireNoRoot(query);
			if (folder.isIn(query)) {
				throw refuse(400, "QueryItemException", "A folder cannot be moved into itself.");
			}
			requireFree(folder, query.name(), query);
			query.moveTo(folder);
			changed("move " + query.path());
			return query;
		}
	}

	/** Changes the name or the text of a query. */
	public HostedQuery update(HostedQuery query, @Nullable String name, @Nullable String wiql) {
		synchronized (this.host) {
			requireNoRoot(query);
			HostedQuery folder = query.parent();
			if (name != null && folder != null) {
				requireFree(folder, name, query);
			}
			if (wiql != null && query.folder()) {
				throw refuse(400, "QueryItemException", "A folder has no text.");
			}
			query.change(name, wiql, this.caller, this.host.now());
			changed("update " + query.path());
			return query;
		}
	}

	/** Deletes a query, or a folder with all in it; both can come back. */
	public void delete(HostedQuery query) {
		synchronized (this.host) {
			requireNoRoot(query);
			query.delete(true, true);
			changed("delete " + query.path());
		}
	}

	/**
	 * Takes back that a query was deleted, and what was in a folder where that is said.
	 */
	public HostedQuery restore(HostedQuery query, boolean withDescendants) {
		synchronized (this.host) {
			HostedQuery folder = query.parent();
			if (folder != null && folder.deleted()) {
				throw unknown(folder.path());
			}
			if (folder != null && query.deleted()) {
				requireFree(folder, query.name(), query);
			}
			query.delete(false, withDescendants);
			changed("restore " + query.path());
			return query;
		}
	}

	private static void requireFolder(HostedQuery folder) {
		if (!folder.folder()) {
			throw refuse(400, "QueryItemException", folder.path() + " is no folder.");
		}
	}

	private static void requireNoRoot(HostedQuery query) {
		if (query.parent() == null) {
			throw refuse(400, "QueryItemException", "The folder " + query.name() + " stays as it is.");
		}
	}

	private static void requireFree(HostedQuery folder, String name, @Nullable HostedQuery itself) {
		if (name.isBlank() || name.length() > 255 || name.chars().anyMatch((c) -> c < ' ' || c == '/' || c == '\\')) {
			throw refuse(400, "QueryItemException", "The name " + name + " is not valid for a query.");
		}
		Optional<HostedQuery> taken = folder.children()
			.stream()
			.filter((child) -> !child.deleted() && !child.equals(itself) && child.name().equalsIgnoreCase(name))
			.findFirst();
		if (taken.isPresent()) {
			throw refuse(400, "LegacyQueryItemException",
					"TF237018: The name " + name + " is used by another query or folder in " + folder.path() + ".");
		}
	}

	private static ServiceException unknown(String query) {
		return refuse(404, "QueryItemNotFoundException",
				"TF401243: The query " + query + " does not exist, or you do not have permission to read it.");
	}

	private static ServiceException refuse(int status, String type, String message) {
		return new ServiceException(status, SERVER + type + ", Microsoft.TeamFoundation.WorkItemTracking.Server",
				message, 3200);
	}

	private void changed(String what) {
		this.host.happened(Happening.Kind.QUERY_CHANGED, 0, what);
	}

}
