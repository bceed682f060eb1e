package dev.adoclient.area.builds;

import reactor.core.publisher.Mono;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The definitions of one project, with their revisions and tags. Safe to share between
 * threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions">Definitions</a>
 */
@GenerateBlocking
public class DefinitionsAsyncClient {

	private static final String DEFINITIONS = "/build/definitions";

	private static final String DEFINITION = "/build/definitions/{definitionId}";

	private final Target http;

	DefinitionsAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the tags of definitions.
	 */
	public DefinitionTagsAsyncClient tags() {
		return new DefinitionTagsAsyncClient(this.http);
	}

	/**
	 * Lists all definitions.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/list">List</a>
	 */
	public PagedFlux<BuildDefinitionReference> listDefinitions() {
		return listDefinitions(DefinitionQuery.all());
	}

	/**
	 * Lists the definitions that the query names.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/list">List</a>
	 */
	public PagedFlux<BuildDefinitionReference> listDefinitions(DefinitionQuery query) {
		return this.http.get(DEFINITIONS)
			.query(query)
			.fetchPages(BuildDefinitionReference::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the newest revision of the definition.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get">Get</a>
	 */
	public Mono<BuildDefinition> getDefinition(int definitionId) {
		return getDefinition(definitionId, DefinitionOptions.defaults());
	}

	/**
	 * Returns the form of the definition that the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get">Get</a>
	 */
	public Mono<BuildDefinition> getDefinition(int definitionId, DefinitionOptions options) {
		return this.http.get(DEFINITION, definitionId).query(options).fetch(BuildDefinition::new);
	}

	/**
	 * Deletes the definition, and with it all its builds.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/delete">Delete</a>
	 */
	public Mono<Void> deleteDefinition(int definitionId) {
		return this.http.delete(DEFINITION, definitionId).send();
	}

	/**
	 * Creates a definition and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/create">Create</a>
	 */
	public Mono<BuildDefinition> createDefinition(DefinitionRequest definition) {
		return createDefinition(definition, DefinitionCloneOptions.none());
	}

	/**
	 * Creates a definition, with what another one has where the options name one, and
	 * returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/create">Create</a>
	 */
	public Mono<BuildDefinition> createDefinition(DefinitionRequest definition, DefinitionCloneOptions options) {
		return this.http.post(DEFINITIONS).query(options).body(definition).fetch(BuildDefinition::new);
	}

	/**
	 * Replaces the whole definition by a new revision, and returns it. Begin with
	 * {@link DefinitionRequest#of(BuildDefinition)}: what is left out is lost, and the
	 * revision must be the newest.
	 * @throws dev.adoclient.error.AdoException if somebody has changed it since
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/update">Update</a>
	 */
	public Mono<BuildDefinition> updateDefinition(int definitionId, DefinitionRequest definition) {
		return updateDefinition(definitionId, definition, DefinitionSecretsOptions.none());
	}

	/**
	 * Replaces the whole definition by a new revision, with the secrets of the definition
	 * that the options name, and returns it.
	 * @throws dev.adoclient.error.AdoException if somebody has changed it since
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/update">Update</a>
	 */
	public Mono<BuildDefinition> updateDefinition(int definitionId, DefinitionRequest definition,
			DefinitionSecretsOptions options) {
		return this.http.put(DEFINITION, definitionId).query(options).body(definition).fetch(BuildDefinition::new);
	}

	/**
	 * Lists who made which revision of the definition, and when.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get-definition-revisions">Get
	 * Definition Revisions</a>
	 */
	public PagedFlux<BuildDefinitionRevision> listRevisions(int definitionId) {
		return this.http.get(DEFINITION + "/revisions", definitionId)
			.fetchPages(BuildDefinitionRevision::new, Paging.byContinuationHeader());
	}

	/**
	 * Takes back the deletion of a definition, and returns it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/build/definitions/restore-definition">Restore
	 * Definition</a>
	 */
	public Mono<BuildDefinition> restoreDefinition(int definitionId) {
		return this.http.patch(DEFINITION, definitionId).parameter("deleted", false).fetch(BuildDefinition::new);
	}

}
