package dev.adoclient.area.workitems;

import java.net.URI;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.blocking.MayBeEmpty;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The work items of one project, or of the whole organization where no project is named.
 * Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/wit">Work Item
 * Tracking</a>
 */
@GenerateBlocking
public class WorkItemsAsyncClient {

	private static final WorkItemsOptions EVERYTHING = WorkItemsOptions.defaults().expand(WorkItemExpand.ALL);

	private final WorkItemRoutes routes;

	/**
	 * Creates the client of a project, or of none; applications get theirs from the root
	 * client.
	 */
	public WorkItemsAsyncClient(Target organization, @Nullable Target project) {
		this.routes = new WorkItemRoutes(organization, project);
	}

	/**
	 * Returns what asks for work items by a query.
	 */
	public WorkItemQueriesAsyncClient queries() {
		return new WorkItemQueriesAsyncClient(this.routes);
	}

	/**
	 * Returns what sends and fetches the files of work items.
	 */
	public AttachmentsAsyncClient attachments() {
		return new AttachmentsAsyncClient(this.routes);
	}

	/**
	 * Returns what tells the history of work items.
	 */
	public WorkItemHistoryAsyncClient history() {
		return new WorkItemHistoryAsyncClient(this.routes);
	}

	/**
	 * Returns the comments on work items.
	 */
	public WorkItemCommentsAsyncClient comments() {
		return new WorkItemCommentsAsyncClient(this.routes);
	}

	/**
	 * Returns the fields and the types of relations.
	 */
	public WorkItemFieldsAsyncClient fields() {
		return new WorkItemFieldsAsyncClient(this.routes);
	}

	/**
	 * Returns the areas and iterations.
	 */
	public ClassificationNodesAsyncClient nodes() {
		return new ClassificationNodesAsyncClient(this.routes);
	}

	/**
	 * Returns the saved queries.
	 */
	public SavedQueriesAsyncClient savedQueries() {
		return new SavedQueriesAsyncClient(this.routes);
	}

	/**
	 * Returns the tags.
	 */
	public WorkItemTagsAsyncClient tags() {
		return new WorkItemTagsAsyncClient(this.routes);
	}

	/**
	 * Returns the work items that were deleted.
	 */
	public RecycleBinAsyncClient recycleBin() {
		return new RecycleBinAsyncClient(this.routes);
	}

	/**
	 * Returns the work item, with all fields that have a value.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item">Get
	 * Work Item</a>
	 */
	public Mono<WorkItem> getWorkItem(int id) {
		return getWorkItem(id, WorkItemOptions.defaults());
	}

	/**
	 * Returns the work item, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item">Get
	 * Work Item</a>
	 */
	public Mono<WorkItem> getWorkItem(int id, WorkItemOptions options) {
		return this.routes.get(id, options).fetch(WorkItem::new);
	}

	/**
	 * Returns the work item as one that follows what is done through it, with its
	 * relations.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item">Get
	 * Work Item</a>
	 */
	public Mono<LiveAsyncWorkItem> getLiveWorkItem(int id) {
		return getWorkItem(id, WorkItemOptions.defaults().expand(WorkItemExpand.ALL))
			.map((item) -> new LiveAsyncWorkItem(this, item));
	}

	/**
	 * Lists the work items of the ids, in their order, with all fields that have a value.
	 * One that is not there is an error. A page is what belongs to 200 ids; some pages
	 * are fetched side by side.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch">Get
	 * Work Items Batch</a>
	 */
	public PagedFlux<WorkItem> listWorkItems(Collection<Integer> ids) {
		return listWorkItems(ids, WorkItemsOptions.defaults());
	}

	/**
	 * Lists the work items of the ids, in their order, with what the options name. A page
	 * is what belongs to 200 ids; some pages are fetched side by side.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch">Get
	 * Work Items Batch</a>
	 */
	public PagedFlux<WorkItem> listWorkItems(Collection<Integer> ids, WorkItemsOptions options) {
		return new WorkItemPages(this.routes, ids, options).list();
	}

	/**
	 * Lists the work items of the ids, in their order, as ones that follow what is done
	 * through them, with their relations. One that is not there is an error.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch">Get
	 * Work Items Batch</a>
	 */
	public PagedFlux<LiveAsyncWorkItem> listLiveWorkItems(Collection<Integer> ids) {
		return listWorkItems(ids, EVERYTHING).mapItems((item) -> new LiveAsyncWorkItem(this, item));
	}

	/**
	 * Lists the types of work items that the project has.
	 * @throws IllegalStateException if the client has no project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-types/list">List</a>
	 */
	public PagedFlux<WorkItemType> listWorkItemTypes() {
		return this.routes.project()
			.get("/wit/workitemtypes")
			.fetchPages(WorkItemType::new, Paging.byContinuationHeader());
	}

	/**
	 * Creates a work item and returns it.
	 * @param type the name of its type, such as {@code User Story}
	 * @throws IllegalArgumentException if the change is empty
	 * @throws IllegalStateException if the client has no project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/create">Create</a>
	 */
	public Mono<WorkItem> createWorkItem(String type, WorkItemChange change) {
		return createWorkItem(type, change, WorkItemChangeOptions.defaults());
	}

	/**
	 * Creates a work item and returns it.
	 * @param type the name of its type, such as {@code User Story}
	 * @throws IllegalArgumentException if the change is empty
	 * @throws IllegalStateException if the client has no project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/create">Create</a>
	 */
	public Mono<WorkItem> createWorkItem(String type, WorkItemChange change, WorkItemChangeOptions options) {
		return this.routes.create(type, options).body(change.required()).fetch(WorkItem::new);
	}

	/**
	 * Changes the work item and returns its new revision.
	 * @throws IllegalArgumentException if the change is empty
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	public Mono<WorkItem> updateWorkItem(int id, WorkItemChange change) {
		return updateWorkItem(id, change, WorkItemChangeOptions.defaults());
	}

	/**
	 * Changes the work item and returns its new revision.
	 * @throws IllegalArgumentException if the change is empty
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	public Mono<WorkItem> updateWorkItem(int id, WorkItemChange change, WorkItemChangeOptions options) {
		return this.routes.update(id, options).body(change.required()).fetch(WorkItem::new);
	}

	/**
	 * Sets a field and returns the new revision of the work item.
	 * @param <T> the type of the value
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	public <T> Mono<WorkItem> setField(int id, FieldKey<T> field, T value) {
		return updateWorkItem(id, WorkItemChange.empty().set(field, value));
	}

	/**
	 * Adds a relation and returns the new revision of the work item.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	public Mono<WorkItem> addRelation(int id, RelationRequest relation) {
		return updateWorkItem(id, WorkItemChange.empty().addRelation(relation));
	}

	/**
	 * Links the work item to another one and returns its new revision.
	 * @param relation what the other one is to this one: its {@link RelationType#CHILD},
	 * say
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	public Mono<WorkItem> linkWorkItems(int id, RelationType relation, int otherId) {
		return addRelation(id, RelationRequest.of(relation, workItemUrl(otherId)));
	}

	/**
	 * Adds an address and returns the new revision of the work item.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	public Mono<WorkItem> addHyperlink(int id, URI address) {
		return addRelation(id, RelationRequest.hyperlink(address));
	}

	/**
	 * Removes a relation and returns the new revision of the work item; empty if it has
	 * no such relation, or none any more. The relations are read anew for it, and again
	 * if the work item changes meanwhile, since the place of a relation changes without a
	 * new revision.
	 * @param address as {@link WorkItemRelation#url()} has it; the address of a work item
	 * may hold the id of its project or not
	 * @throws dev.adoclient.error.AdoConflictException if the work item keeps changing,
	 * or if a link changed at the same moment so that another relation was removed, which
	 * the message then names
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update">Update</a>
	 */
	@MayBeEmpty
	public Mono<WorkItem> removeRelation(int id, RelationType relation, String address) {
		return new RelationRemoval(this.routes, id, relation, address).run();
	}

	/**
	 * Returns the address of a work item on this connection, as relations want it. The
	 * service answers it with the id of the project in it.
	 */
	public URI workItemUrl(int id) {
		return this.routes.url(id);
	}

	/**
	 * Moves the work item to the recycle bin and returns what lies there, unless the
	 * service answers nothing. The service does not look at the project: it deletes a
	 * work item of any other one, too.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/delete">Delete</a>
	 */
	@MayBeEmpty
	public Mono<WorkItemDelete> deleteWorkItem(int id) {
		return deleteWorkItem(id, WorkItemDeletionOptions.defaults());
	}

	/**
	 * Moves the work item to the recycle bin and returns what lies there, unless the
	 * service answers nothing. The service does not look at the project: it deletes a
	 * work item of any other one, too.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/delete">Delete</a>
	 */
	@MayBeEmpty
	public Mono<WorkItemDelete> deleteWorkItem(int id, WorkItemDeletionOptions options) {
		return this.routes.delete(id).query(options).fetchIfPresent(WorkItemDelete::new);
	}

	/**
	 * Destroys the work item for ever and returns what it was, unless the service answers
	 * nothing. The service does not look at the project: it destroys a work item of any
	 * other one, too.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/delete">Delete</a>
	 */
	@MayBeEmpty
	public Mono<WorkItemDelete> destroyWorkItem(int id) {
		return destroyWorkItem(id, WorkItemDeletionOptions.defaults());
	}

	/**
	 * Destroys the work item for ever and returns what it was, unless the service answers
	 * nothing. The service does not look at the project: it destroys a work item of any
	 * other one, too.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/delete">Delete</a>
	 */
	@MayBeEmpty
	public Mono<WorkItemDelete> destroyWorkItem(int id, WorkItemDeletionOptions options) {
		return this.routes.delete(id).query(options).parameter("destroy", true).fetchIfPresent(WorkItemDelete::new);
	}

	/**
	 * Carries out the changes of the batch and returns what became of each. One that the
	 * service refuses is no error here but an answer; whether it lets the others stand,
	 * the documentation does not say with one voice.
	 * @throws IllegalArgumentException if the batch is empty
	 * @throws IllegalStateException if it creates a work item and the client has no
	 * project
	 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/wit">Work Item
	 * Tracking</a>
	 */
	public Mono<WorkItemBatchResult> batch(WorkItemBatch batch) {
		return batch(batch, WorkItemBatchOptions.defaults());
	}

	/**
	 * Carries out the changes of the batch and returns what became of each. One that the
	 * service refuses is no error here but an answer; whether it lets the others stand,
	 * the documentation does not say with one voice.
	 * @throws IllegalArgumentException if the batch is empty
	 * @throws IllegalStateException if it creates a work item and the client has no
	 * project
	 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/wit">Work Item
	 * Tracking</a>
	 */
	public Mono<WorkItemBatchResult> batch(WorkItemBatch batch, WorkItemBatchOptions options) {
		if (batch.size() == 0) {
			throw new IllegalArgumentException("The batch is empty, and the service refuses that");
		}
		return this.routes.organization()
			.call(options.method(), "/wit/$batch")
			.query(options)
			.body(batch.requests(this.routes))
			.fetch(WorkItemBatchResult::new);
	}

}
