package dev.adoclient.emulator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The build definitions of one project, with all their revisions. Thread-safe. */
public final class Definitions {

	private final ServiceHost host;

	private final IntSupplier ids;

	private final NavigableMap<Integer, List<HostedDefinition>> definitions = new TreeMap<>();

	private final Map<Integer, List<HostedDefinition>> deleted = new HashMap<>();

	Definitions(ServiceHost host, IntSupplier ids) {
		this.host = host;
		this.ids = ids;
	}

	/**
	 * Adds the definition that is made with the next id, without a trace in the history.
	 */
	public HostedDefinition add(IntFunction<HostedDefinition> factory) {
		synchronized (this.host) {
			HostedDefinition definition = factory.apply(this.ids.getAsInt());
			this.definitions.put(definition.id(), new ArrayList<>(List.of(definition)));
			return definition;
		}
	}

	/** Creates the definition, as a caller does, or refuses as the service does. */
	public HostedDefinition create(IntFunction<HostedDefinition> factory) {
		synchronized (this.host) {
			requireFree(factory.apply(0));
			HostedDefinition definition = add(factory);
			this.host.happened(Happening.Kind.DEFINITION_CREATED, definition.id(), definition.name());
			return definition;
		}
	}

	/**
	 * Saves another revision, or refuses as the service does. The revision that it comes
	 * with must be the newest: for another one the service has no definition.
	 */
	public HostedDefinition update(HostedDefinition definition) {
		synchronized (this.host) {
			HostedDefinition present = get(definition.id());
			if (present.revision() != definition.revision()) {
				throw BuildRefusals.noDefinition(definition.id());
			}
			requireFree(definition);
			HostedDefinition saved = definition.saved(present.revision() + 1, this.host.now());
			revisions(definition.id()).add(saved);
			this.host.happened(Happening.Kind.DEFINITION_UPDATED, saved.id(), "rev " + saved.revision());
			return saved;
		}
	}

	/**
	 * Puts that definition in the place of the newest revision of the one with its id.
	 */
	public void set(HostedDefinition definition) {
		synchronized (this.host) {
			List<HostedDefinition> all = revisions(definition.id());
			all.set(all.size() - 1, definition);
		}
	}

	/** Returns the newest revision of each definition, by id. */
	public List<HostedDefinition> all() {
		synchronized (this.host) {
			return this.definitions.values().stream().map((all) -> all.get(all.size() - 1)).toList();
		}
	}

	/** Returns the newest revision, or refuses as the service does. */
	public HostedDefinition get(int id) {
		synchronized (this.host) {
			List<HostedDefinition> all = revisions(id);
			return all.get(all.size() - 1);
		}
	}

	/** Returns that revision, or refuses as the service does. */
	public HostedDefinition get(int id, int revision) {
		return history(id).stream()
			.filter((definition) -> definition.revision() == revision)
			.findFirst()
			.orElseThrow(() -> BuildRefusals.noDefinition(id));
	}

	/** Returns all revisions, the first one first. */
	public List<HostedDefinition> history(int id) {
		synchronized (this.host) {
			return List.copyOf(revisions(id));
		}
	}

	/** Takes back that the definition was deleted, or refuses as the service does. */
	public HostedDefinition restore(int id) {
		synchronized (this.host) {
			List<HostedDefinition> all = this.deleted.get(id);
			if (all == null) {
				throw BuildRefusals.noDefinition(id);
			}
			requireFree(all.get(all.size() - 1));
			this.deleted.remove(id);
			this.definitions.put(id, all);
			this.host.happened(Happening.Kind.DEFINITION_RESTORED, id, get(id).name());
			return get(id);
		}
	}

	void remove(int id) {
		synchronized (this.host) {
			HostedDefinition removed = get(id);
			this.deleted.put(id, revisions(id));
			this.definitions.remove(id);
			this.host.happened(Happening.Kind.DEFINITION_DELETED, id, removed.name());
		}
	}

	private List<HostedDefinition> revisions(int id) {
		List<HostedDefinition> all = this.definitions.get(id);
		if (all == null) {
			throw BuildRefusals.noDefinition(id);
		}
		return all;
	}

	private void requireFree(HostedDefinition definition) {
		for (HostedDefinition other : all()) {
			if (other.id() != definition.id() && other.name().equalsIgnoreCase(definition.name())
					&& other.path().equalsIgnoreCase(definition.path())) {
				throw new ServiceException(400,
						"Microsoft.TeamFoundation.Build.WebApi.DefinitionExistsException, "
								+ "Microsoft.TeamFoundation.Build2.WebApi",
						"Build pipeline " + definition.name() + " already exists.");
			}
		}
	}

}
