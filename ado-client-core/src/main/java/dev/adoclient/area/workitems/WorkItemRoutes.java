package dev.adoclient.area.workitems;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import dev.adoclient.http.Call;
import dev.adoclient.http.Target;

/**
 * Where work items are: in a project, or in the organization where none is named.
 */
final class WorkItemRoutes {

	private final Target organization;

	private final @Nullable Target project;

	WorkItemRoutes(Target organization, @Nullable Target project) {
		this.organization = organization;
		this.project = project;
	}

	/**
	 * Returns the routes of the project, or of the organization.
	 */
	Target any() {
		return (this.project != null) ? this.project : this.organization;
	}

	/**
	 * Returns the routes of the project.
	 * @throws IllegalStateException if there is none
	 */
	Target project() {
		if (this.project == null) {
			throw new IllegalStateException(
					"This needs a project: name one, as in workItems(\"web\"), " + "or set ado.project");
		}
		return this.project;
	}

	Target organization() {
		return this.organization;
	}

	Call get(int id, WorkItemOptions options) {
		return any().get("/wit/workitems/{id}", id).query(options);
	}

	Call create(String type, WorkItemChangeOptions options) {
		return project().post("/wit/workitems/${type}", type).query(options);
	}

	Call update(int id, WorkItemChangeOptions options) {
		return any().patch("/wit/workitems/{id}", id).query(options);
	}

	Call delete(int id) {
		return any().delete("/wit/workitems/{id}", id);
	}

	/**
	 * Returns the address by which others refer to the work item: that of no project,
	 * since it can move to another one.
	 */
	URI url(int id) {
		return this.organization.address("/wit/workItems/{id}", id);
	}

}
