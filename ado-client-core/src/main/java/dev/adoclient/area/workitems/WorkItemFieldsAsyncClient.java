package dev.adoclient.area.workitems;

import java.util.Map;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * What work items can have: the fields of a project or of the organization, and the types
 * of relations. Safe to share between threads.
 *
 * @see <a href= "https://learn.microsoft.com/rest/api/azure/devops/wit/fields">Fields</a>
 */
@GenerateBlocking
public class WorkItemFieldsAsyncClient {

	private static final String FIELD = "/wit/fields/{fieldNameOrRefName}";

	private final WorkItemRoutes routes;

	WorkItemFieldsAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Lists the fields.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/list">List</a>
	 */
	public PagedFlux<WorkItemField> listFields() {
		return listFields(FieldQuery.all());
	}

	/**
	 * Lists the fields, with what the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/list">List</a>
	 */
	public PagedFlux<WorkItemField> listFields(FieldQuery query) {
		return this.routes.any()
			.get("/wit/fields")
			.query(query)
			.fetchPages(WorkItemField::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a field.
	 * @param field its name or reference name, such as {@code System.Title}
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/get">Get</a>
	 */
	public Mono<WorkItemField> getField(String field) {
		return this.routes.any().get(FIELD, field).fetch(WorkItemField::new);
	}

	/**
	 * Creates a field in the organization and returns it. Work item types show it once it
	 * is added to them.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/create">Create</a>
	 */
	public Mono<WorkItemField> createField(FieldRequest field) {
		return this.routes.organization().post("/wit/fields").body(field).fetch(WorkItemField::new);
	}

	/**
	 * Restores a deleted field of the organization and returns it.
	 * @param field its name or reference name
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/update">Update</a>
	 */
	public Mono<WorkItemField> restoreField(String field) {
		return update(field, "isDeleted", false);
	}

	/**
	 * Locks a field of the organization, so that nobody changes it, or unlocks it, and
	 * returns it.
	 * @param field its name or reference name
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/update">Update</a>
	 */
	public Mono<WorkItemField> lockField(String field, boolean locked) {
		return update(field, "isLocked", locked);
	}

	/**
	 * Deletes a field of the organization, with the values that work items have in it.
	 * @param field its name or reference name
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/fields/delete">Delete</a>
	 */
	public Mono<Void> deleteField(String field) {
		return this.routes.organization().delete(FIELD, field).send();
	}

	/**
	 * Lists the types that relations of work items have.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-relation-types/list">List</a>
	 */
	public PagedFlux<WorkItemRelationType> listRelationTypes() {
		return this.routes.organization()
			.get("/wit/workitemrelationtypes")
			.fetchPages(WorkItemRelationType::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a type of relations.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-relation-types/get">Get</a>
	 */
	public Mono<WorkItemRelationType> getRelationType(RelationType type) {
		return this.routes.organization()
			.get("/wit/workitemrelationtypes/{relation}", type)
			.fetch(WorkItemRelationType::new);
	}

	private Mono<WorkItemField> update(String field, String property, boolean value) {
		return this.routes.organization().patch(FIELD, field).body(Map.of(property, value)).fetch(WorkItemField::new);
	}

}
