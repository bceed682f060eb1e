package dev.adoclient.area.workitems;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.paging.PagedFlux;

/**
 * The areas and iterations of one project: two trees of nodes. Safe to share between
 * threads.
 *
 * @see <a href=
 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes">Classification
 * Nodes</a>
 */
@GenerateBlocking
public class ClassificationNodesAsyncClient {

	private static final String NODES = "/wit/classificationnodes";

	private final WorkItemRoutes routes;

	ClassificationNodesAsyncClient(WorkItemRoutes routes) {
		this.routes = routes;
	}

	/**
	 * Returns the two roots of the project: that of its areas and that of its iterations.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get-root-nodes">Get
	 * Root Nodes</a>
	 */
	public PagedFlux<WorkItemClassificationNode> listRootNodes() {
		return listRootNodes(NodeOptions.defaults());
	}

	/**
	 * Returns the two roots of the project, with what the options name.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get-root-nodes">Get
	 * Root Nodes</a>
	 */
	public PagedFlux<WorkItemClassificationNode> listRootNodes(NodeOptions options) {
		return this.routes.project()
			.get(NODES)
			.query(options)
			.fetchPages(WorkItemClassificationNode::new, Paging.byContinuationHeader());
	}

	/**
	 * Lists the nodes of the ids.
	 * @throws IllegalArgumentException if there is no id
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get-classification-nodes">Get
	 * Classification Nodes</a>
	 */
	public PagedFlux<WorkItemClassificationNode> listNodes(Collection<Integer> ids, NodeQuery query) {
		return this.routes.project()
			.get(NODES)
			.parameter("ids", IdList.of(ids))
			.query(query)
			.fetchPages(WorkItemClassificationNode::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns a node, without those below it.
	 * @param path such as {@code Payments/Cards}, without the project; empty for the root
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get">Get</a>
	 */
	public Mono<WorkItemClassificationNode> getNode(TreeStructureGroup tree, String path) {
		return getNode(tree, path, NodeOptions.defaults());
	}

	/**
	 * Returns a node, with what the options name.
	 * @param path such as {@code Payments/Cards}, without the project; empty for the root
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get">Get</a>
	 */
	public Mono<WorkItemClassificationNode> getNode(TreeStructureGroup tree, String path, NodeOptions options) {
		return call(HttpMethod.GET, tree, TreePath.of(path)).query(options).fetch(WorkItemClassificationNode::new);
	}

	/**
	 * Creates a node and returns it.
	 * @param parent the path of the node above it; empty for the root
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/create-or-update">Create
	 * Or Update</a>
	 */
	public Mono<WorkItemClassificationNode> createNode(TreeStructureGroup tree, String parent, NodeRequest node) {
		return call(HttpMethod.POST, tree, TreePath.of(parent)).body(node).fetch(WorkItemClassificationNode::new);
	}

	/**
	 * Moves a node, with all below it, and returns it. The service takes the dates of an
	 * iteration that is moved away; {@link #updateNode} sets them again.
	 * @param parent the path of the node that will be above it; empty for the root
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/create-or-update">Create
	 * Or Update</a>
	 */
	public Mono<WorkItemClassificationNode> moveNode(TreeStructureGroup tree, int nodeId, String parent) {
		return call(HttpMethod.POST, tree, TreePath.of(parent)).body(Map.of("id", nodeId))
			.fetch(WorkItemClassificationNode::new);
	}

	/**
	 * Changes the name or the dates of a node and returns it.
	 * @throws IllegalArgumentException if the path is empty: the root stays as it is
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/update">Update</a>
	 */
	public Mono<WorkItemClassificationNode> updateNode(TreeStructureGroup tree, String path, NodeRequest change) {
		return call(HttpMethod.PATCH, tree, TreePath.below(path)).body(change).fetch(WorkItemClassificationNode::new);
	}

	/**
	 * Deletes a node, with all below it.
	 * @param reclassifyId the id of the node that its work items go to
	 * @throws IllegalArgumentException if the path is empty: the root stays
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/delete">Delete</a>
	 */
	public Mono<Void> deleteNode(TreeStructureGroup tree, String path, int reclassifyId) {
		return call(HttpMethod.DELETE, tree, TreePath.below(path)).parameter("$reclassifyId", reclassifyId).send();
	}

	private Call call(HttpMethod method, TreeStructureGroup tree, TreePath path) {
		return path.call(this.routes.project(), method, NODES + "/{structureGroup}", tree);
	}

}
