package dev.adoclient.emulator.git;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * Fills repositories from others of the organization. A request is done before the next
 * one; where there is no such repository it fails. Thread-safe.
 */
public final class Imports {

	private final ServiceHost host;

	private final Map<Integer, HostedImport> imports = new LinkedHashMap<>();

	private final List<Runnable> waiting = new ArrayList<>();

	/** Creates an organization without imports. */
	public Imports(ServiceHost host) {
		this.host = host;
		host.background(this::proceed);
	}

	/**
	 * Asks for the content of another repository.
	 * @param source the other one; null where the organization has none at that address
	 * @param url its address, as it was sent
	 * @param overwrite whether what the repository has may be lost
	 */
	public HostedImport start(HostedRepository target, @Nullable HostedRepository source, String url, boolean overwrite,
			Person by) {
		synchronized (this.host) {
			int id = this.imports.size() + 1;
			HostedImport request = new HostedImport(id, target.id(), url, overwrite, HostedImport.State.QUEUED, null);
			this.imports.put(id, request);
			this.waiting.add(() -> this.imports.put(id, run(request, target, source, by)));
			return request;
		}
	}

	/** Returns the requests for a repository, in the order in which they came. */
	public List<HostedImport> of(HostedRepository repository) {
		synchronized (this.host) {
			return this.imports.values()
				.stream()
				.filter((request) -> request.repositoryId().equals(repository.id()))
				.toList();
		}
	}

	/** Returns the request for a repository that has that id, if there is one. */
	public Optional<HostedImport> find(HostedRepository repository, int id) {
		return of(repository).stream().filter((request) -> request.id() == id).findFirst();
	}

	private void proceed() {
		List<Runnable> work = List.copyOf(this.waiting);
		this.waiting.clear();
		work.forEach(Runnable::run);
	}

	private static HostedImport run(HostedImport request, HostedRepository target, @Nullable HostedRepository source,
			Person by) {
		if (source == null) {
			return request.failed("The organization has no repository at " + request.url()
					+ ", and this emulator reaches no other server.");
		}
		target.fill(source, by);
		return request.completed();
	}

}
