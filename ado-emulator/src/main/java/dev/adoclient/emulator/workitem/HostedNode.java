package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/** An area or an iteration. Guarded by the organization's lock. */
public final class HostedNode {

	private final int id;

	private final HostedNodeTree tree;

	private final UUID identifier;

	private final SortedMap<String, HostedNode> children = new TreeMap<>();

	private String name;

	private @Nullable HostedNode parent;

	private @Nullable Instant startDate;

	private @Nullable Instant finishDate;

	HostedNode(int id, HostedNodeTree tree, String name, @Nullable HostedNode parent) {
		this.id = id;
		this.tree = tree;
		this.identifier = StableId.of("node", String.valueOf(id));
		this.name = name;
		this.parent = parent;
	}

	public int id() {
		return this.id;
	}

	public UUID identifier() {
		return this.identifier;
	}

	public HostedNodeTree tree() {
		return this.tree;
	}

	public String name() {
		return this.name;
	}

	/** The node above it; null for the root. */
	public @Nullable HostedNode parent() {
		return this.parent;
	}

	/** The first day of an iteration; null where it has none. */
	public @Nullable Instant startDate() {
		return this.startDate;
	}

	/** The last day of an iteration; null where it has none. */
	public @Nullable Instant finishDate() {
		return this.finishDate;
	}

	/** The nodes right below it, by name. */
	public Collection<HostedNode> children() {
		return new ArrayList<>(this.children.values());
	}

	Optional<HostedNode> child(String childName) {
		return Optional.ofNullable(this.children.get(key(childName)));
	}

	/** Its path as work items write it, such as {@code web\Payments}. */
	public String workItemPath() {
		return (this.parent != null) ? this.parent.workItemPath() + "\\" + this.name : this.name;
	}

	/** Its path below the root, with slashes; empty for the root. */
	public String route() {
		if (this.parent == null) {
			return "";
		}
		String above = this.parent.route();
		return above.isEmpty() ? this.name : above + "/" + this.name;
	}

	/** Its path as the service shows it, such as {@code \web\Area\Payments}. */
	public String path() {
		return (this.parent != null) ? this.parent.path() + "\\" + this.name
				: "\\" + this.name + "\\" + this.tree.title();
	}

	/** Whether it is that node, or below it. */
	boolean isIn(HostedNode other) {
		return this.equals(other) || (this.parent != null && this.parent.isIn(other));
	}

	void add(HostedNode child) {
		child.parent = this;
		this.children.put(key(child.name), child);
	}

	void detach() {
		if (this.parent != null) {
			this.parent.children.remove(key(this.name));
		}
	}

	void rename(String other) {
		HostedNode above = this.parent;
		detach();
		this.name = other;
		if (above != null) {
			above.add(this);
		}
	}

	void dates(@Nullable Instant start, @Nullable Instant finish) {
		this.startDate = start;
		this.finishDate = finish;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
