package dev.adoclient.emulator.organization;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.StableId;

/** Queries that were saved to be asked again. Thread-safe. */
public final class SavedQueries {

	private final Map<UUID, SavedQuery> queries = new ConcurrentHashMap<>();

	/** Saves a query of a project under a name; the same name gives the same id. */
	public UUID save(String project, String name, String wiql) {
		UUID id = StableId.of("query", project + "/" + name);
		this.queries.put(id, new SavedQuery(project, wiql));
		return id;
	}

	/** Returns the query, or refuses as the service does. */
	public SavedQuery get(UUID id) {
		SavedQuery query = this.queries.get(id);
		if (query == null) {
			throw new ServiceException(404,
					"Microsoft.TeamFoundation.WorkItemTracking.Server.QueryItems.QueryItemNotFoundException, "
							+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
					"TF401243: The query " + id + " does not exist, or you do not have permission to read it.", 3200);
		}
		return query;
	}

	/**
	 * A query that was saved.
	 *
	 * @param project the project that it belongs to
	 * @param wiql its text
	 */
	public record SavedQuery(String project, String wiql) {
	}

}
