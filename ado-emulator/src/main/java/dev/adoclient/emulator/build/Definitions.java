package dev.adoclient.emulator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The build definitions of one project. Thread-safe. */
public final class Definitions {

	private final ServiceHost host;

	private final IntSupplier ids;

	private final NavigableMap<Integer, HostedDefinition> definitions = new TreeMap<>();

	Definitions(ServiceHost host, IntSupplier ids) {
		this.host = host;
		this.ids = ids;
	}

	/** Adds the definition that is made with the next id. */
	public HostedDefinition add(IntFunction<HostedDefinition> factory) {
		synchronized (this.host) {
			HostedDefinition definition = factory.apply(this.ids.getAsInt());
			this.definitions.put(definition.id(), definition);
			return definition;
		}
	}

	/** Puts that definition in the place of the one with its id. */
	public void set(HostedDefinition definition) {
		synchronized (this.host) {
			get(definition.id());
			this.definitions.put(definition.id(), definition);
		}
	}

	/** Returns all definitions, by id. */
	public List<HostedDefinition> all() {
		synchronized (this.host) {
			return new ArrayList<>(this.definitions.values());
		}
	}

	/** Returns the definition, or refuses as the service does. */
	public HostedDefinition get(int id) {
		synchronized (this.host) {
			HostedDefinition definition = this.definitions.get(id);
			if (definition == null) {
				throw new ServiceException(404,
						"Microsoft.TeamFoundation.Build.WebApi.DefinitionNotFoundException, "
								+ "Microsoft.TeamFoundation.Build2.WebApi",
						"TF215016: The build definition " + id
								+ " does not exist. Specify a valid build definition and try again.");
			}
			return definition;
		}
	}

	void remove(int id) {
		synchronized (this.host) {
			HostedDefinition removed = get(id);
			this.definitions.remove(id);
			this.host.happened(Happening.Kind.DEFINITION_DELETED, id, removed.name());
		}
	}

}
