package dev.adoclient.emulator.organization;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.StableId;

/** Queries that were saved to be asked again. Thread-safe. */
public final class SavedQueries {

	private final Map<UUID, String> queries = new ConcurrentHashMap<>();

	/** Saves a query under a name; the same name gives the same id. */
	public UUID save(String name, String wiql) {
		UUID id = StableId.of("query", name);
		this.queries.put(id, wiql);
		return id;
	}

	/** Returns the text of the query, or refuses as the service does. */
	public String get(UUID id) {
		String wiql = this.queries.get(id);
		if (wiql == null) {
			throw new ServiceException(404,
					"Microsoft.TeamFoundation.WorkItemTracking.Server.QueryItems.QueryItemNotFoundException, "
							+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
					"TF401243: The query " + id + " does not exist, or you do not have permission to read it.", 3200);
		}
		return wiql;
	}

}
