package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * The areas and iterations of one project. What a work item names is there. Work items
 * follow their nodes. Thread-safe.
 */
public final class Nodes {

	private final ServiceHost host;

	private final WorkItems workItems;

	private final String project;

	private final Map<HostedNodeTree, HostedNode> roots = new EnumMap<>(HostedNodeTree.class);

	private final Map<Integer, HostedNode> known;

	Nodes(ServiceHost host, WorkItems workItems, String project, Map<Integer, HostedNode> known) {
		this.host = host;
		this.workItems = workItems;
		this.project = project;
		this.known = known;
		for (HostedNodeTree tree : HostedNodeTree.values()) {
			this.roots.put(tree, make(tree, project, null));
		}
	}

	private HostedNode make(HostedNodeTree tree, String name, @Nullable HostedNode parent) {
		HostedNode node = new HostedNode(this.known.size() + 1, tree, name, parent);
		this.known.put(node.id(), node);
		if (parent != null) {
			parent.add(node);
		}
		return node;
	}

	/** Returns the root of the areas and that of the iterations. */
	public List<HostedNode> roots() {
		synchronized (this.host) {
			fill();
			return new ArrayList<>(this.roots.values());
		}
	}

	/** Returns the node of that id. */
	public Optional<HostedNode> find(int id) {
		synchronized (this.host) {
			fill();
			HostedNode node = this.known.get(id);
			return Optional.ofNullable(node).filter((found) -> this.roots.values().stream().anyMatch(found::isIn));
		}
	}

	/**
	 * Returns the node of that path below the root, or refuses as the service does.
	 * @param path with slashes; empty for the root
	 */
	public HostedNode get(HostedNodeTree tree, String path) {
		synchronized (this.host) {
			fill();
			HostedNode node = root(tree);
			for (String name : path.split("[/\\\\]", -1)) {
				if (!name.isEmpty()) {
					node = node.child(name).orElseThrow(() -> unknown(tree, path));
				}
			}
			return node;
		}
	}

	private HostedNode root(HostedNodeTree tree) {
		return this.roots.computeIfAbsent(tree, (absent) -> make(absent, this.project, null));
	}

	/** Makes a node below another one, or refuses as the service does. */
	public HostedNode create(HostedNodeTree tree, String parent, String name) {
		synchronized (this.host) {
			HostedNode above = get(tree, parent);
			requireFree(above, name);
			HostedNode node = make(tree, name, above);
			changed(node, "create " + node.path());
			return node;
		}
	}

	/** Moves a node with all below it. */
	public HostedNode move(HostedNodeTree tree, int id, String parent) {
		synchronized (this.host) {
			HostedNode above = get(tree, parent);
			HostedNode node = find(id).filter((found) -> found.tree() == tree && found.parent() != null)
				.orElseThrow(() -> unknown(tree, String.valueOf(id)));
			if (above.isIn(node)) {
				throw refuse(400, "ClassificationNodeCannotBeMovedException",
						"The node " + node.path() + " cannot be moved below itself.");
			}
			if (!above.equals(node.parent())) {
				requireFree(above, node.name());
			}
			String before = node.workItemPath();
			node.detach();
			above.add(node);
			follow(node, before);
			changed(node, "move " + node.path());
			return node;
		}
	}

	/** Gives a node another name. */
	public void rename(HostedNode node, String name) {
		synchronized (this.host) {
			HostedNode parent = node.parent();
			if (parent == null) {
				throw refuse(400, "ClassificationNodeCannotBeModifiedException", "The root node stays as it is.");
			}
			if (!node.name().equalsIgnoreCase(name)) {
				requireFree(parent, name);
			}
			String before = node.workItemPath();
			node.rename(name);
			follow(node, before);
			changed(node, "rename " + node.path());
		}
	}

	/** Says when an iteration begins and ends. */
	public void date(HostedNode node, @Nullable Instant start, @Nullable Instant finish) {
		synchronized (this.host) {
			if (start != null && finish != null && finish.isBefore(start)) {
				throw ServiceException.invalidArgument("The finish date must be after the start date.");
			}
			node.dates(start, finish);
			changed(node, "date " + node.path());
		}
	}

	/**
	 * Takes a node away with all below it.
	 * @param reclassifyId the node that its work items go to; null for the one above it
	 */
	public void delete(HostedNodeTree tree, String path, @Nullable Integer reclassifyId, Person by) {
		synchronized (this.host) {
			HostedNode node = get(tree, path);
			HostedNode parent = node.parent();
			if (parent == null) {
				throw refuse(400, "ClassificationNodeCannotBeDeletedException", "The root node cannot be deleted.");
			}
			HostedNode target = (reclassifyId == null) ? parent
					: find(reclassifyId).filter((found) -> found.tree() == tree && !found.isIn(node))
						.orElseThrow(() -> unknown(tree, String.valueOf(reclassifyId)));
			for (HostedWorkItem item : this.workItems.all()) {
				if (isAt(item, tree, node.workItemPath())) {
					this.workItems.update(item.id(), List.of(PatchOperation.set(tree.field(), target.workItemPath())),
							SaveOptions.by(by));
				}
			}
			node.detach();
			changed(node, "delete " + node.path());
		}
	}

	/** Work items name their node by its path: no revision comes of another path. */
	private void follow(HostedNode node, String before) {
		String after = node.workItemPath();
		this.workItems.rewrite(this.project, node.tree().field(),
				(path) -> holds(before, path) ? after + path.substring(before.length()) : path);
	}

	private boolean isAt(HostedWorkItem item, HostedNodeTree tree, String path) {
		return item.project().equalsIgnoreCase(this.project) && holds(path, item.text(tree.field()));
	}

	private static boolean holds(String path, String other) {
		return other.equalsIgnoreCase(path) || other.regionMatches(true, 0, path + "\\", 0, path.length() + 1);
	}

	/** Makes the nodes that work items name. */
	private void fill() {
		for (HostedWorkItem item : this.workItems.all()) {
			if (item.project().equalsIgnoreCase(this.project)) {
				for (HostedNodeTree tree : HostedNodeTree.values()) {
					HostedNode node = root(tree);
					String[] names = item.text(tree.field()).split("\\\\", -1);
					for (int i = 1; i < names.length; i++) {
						HostedNode parent = node;
						String name = names[i];
						node = parent.child(name).orElseGet(() -> make(tree, name, parent));
					}
				}
			}
		}
	}

	private static void requireFree(HostedNode parent, String name) {
		if (name.isBlank() || name.length() > 255
				|| name.chars().anyMatch((c) -> c < ' ' || "\\/$?*:\"&<>#%|+".indexOf(c) >= 0)) {
			throw refuse(400, "InvalidClassificationNodeNameException",
					"The name " + name + " is not valid for a node.");
		}
		if (parent.child(name).isPresent()) {
			throw refuse(409, "ClassificationNodeDuplicateNameException",
					"VS402371: Classification node name " + name
							+ " is already in use by a different child node of parent classification node "
							+ parent.workItemPath() + ". Choose a different name and try again.");
		}
	}

	private static ServiceException unknown(HostedNodeTree tree, String path) {
		return refuse(404, "WorkItemTrackingTreeNodeNotFoundException",
				"VS402485: The " + tree.title().toLowerCase(Locale.ROOT) + " '" + path + "' is not recognized.");
	}

	private static ServiceException refuse(int status, String type, String message) {
		return WorkItemRefusals.of(status, type, message);
	}

	private void changed(HostedNode node, String what) {
		this.host.happened(Happening.Kind.NODE_CHANGED, node.id(), what);
	}

}
