package dev.adoclient.area.workitems;

import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import dev.adoclient.blocking.AsyncOnly;
import dev.adoclient.blocking.Blocking;
import dev.adoclient.blocking.GenerateBlocking;

/**
 * A work item that follows what is done through it. It is the one mutable object of the
 * client: it holds the newest revision that it has seen, with everything that the service
 * tells about it. Safe to share between threads; of two changes at once the later
 * revision stays, in whichever order their answers come.
 */
@GenerateBlocking
public class LiveAsyncWorkItem {

	private static final WorkItemOptions EVERYTHING = WorkItemOptions.defaults().expand(WorkItemExpand.ALL);

	private final WorkItemsAsyncClient client;

	private volatile WorkItem newest;

	LiveAsyncWorkItem(WorkItemsAsyncClient client, WorkItem loaded) {
		this.client = client;
		this.newest = loaded;
	}

	public int id() {
		return snapshot().id();
	}

	/**
	 * Returns the newest revision that was seen, without asking the service.
	 */
	public WorkItem snapshot() {
		return this.newest;
	}

	/**
	 * Returns the value of a field out of what is loaded, without asking the service.
	 * @param <T> the type of the value
	 * @throws NoSuchElementException if the field has no value there
	 */
	@AsyncOnly
	public <T> T get(FieldKey<T> field) {
		return required(snapshot(), field);
	}

	/**
	 * Returns the value of a field: out of what is loaded, or else, asking the service
	 * once, out of the newest revision.
	 * @param <T> the type of the value
	 * @throws NoSuchElementException if the field has no value there either
	 */
	@Blocking(name = "get")
	public <T> Mono<T> getField(FieldKey<T> field) {
		return Mono.defer(() -> {
			T value = snapshot().get(field);
			return (value != null) ? Mono.just(value) : refresh().map((item) -> required(item, field));
		});
	}

	/**
	 * Sets a field and returns the new revision.
	 * @param <T> the type of the value
	 */
	public <T> Mono<WorkItem> set(FieldKey<T> field, T value) {
		return patch(WorkItemChange.empty().set(field, value));
	}

	/**
	 * Carries out a change and returns the new revision. Another change in between is no
	 * obstacle, unless the change says {@link WorkItemChange#expectingRevision(int)}.
	 * @throws IllegalArgumentException if the change is empty
	 */
	public Mono<WorkItem> patch(WorkItemChange change) {
		return patch(change, WorkItemChangeOptions.defaults());
	}

	/**
	 * Carries out a change and returns the new revision. If the change is only validated,
	 * it leaves no trace here.
	 * @throws IllegalArgumentException if the change is empty
	 */
	public Mono<WorkItem> patch(WorkItemChange change, WorkItemChangeOptions options) {
		Mono<WorkItem> changed = this.client.updateWorkItem(id(), change, options.expand(WorkItemExpand.ALL));
		return options.validatesOnly() ? changed : changed.doOnNext(this::adopt);
	}

	/**
	 * Asks for the newest revision and returns it.
	 */
	public Mono<WorkItem> refresh() {
		return this.client.getWorkItem(id(), EVERYTHING).doOnNext(this::adopt);
	}

	/**
	 * Returns the id and the revision.
	 */
	@Override
	public String toString() {
		return "LiveWorkItem[id=%d, rev=%d]".formatted(id(), snapshot().rev());
	}

	private synchronized void adopt(WorkItem answer) {
		if (answer.rev() >= this.newest.rev()) {
			this.newest = answer;
		}
	}

	private static <T> T required(WorkItem item, FieldKey<T> field) {
		@Nullable T value = item.get(field);
		if (value == null) {
			throw new NoSuchElementException("Revision %d of work item %d has no value of %s".formatted(item.rev(),
					item.id(), field.referenceName()));
		}
		return value;
	}

}
