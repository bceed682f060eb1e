package dev.adoclient.emulator.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/** A saved query, or a folder of such. Guarded by the organization's lock. */
public final class HostedQuery {

	private final UUID id;

	private final String project;

	private final boolean folder;

	private final Person createdBy;

	private final Instant createdDate;

	private final List<HostedQuery> children = new ArrayList<>();

	private @Nullable HostedQuery parent;

	private String name;

	private String wiql;

	private Person modifiedBy;

	private Instant modifiedDate;

	private boolean deleted;

	HostedQuery(UUID id, String project, String name, @Nullable String wiql, Person by, Instant at) {
		this.id = id;
		this.project = project;
		this.name = name;
		this.folder = wiql == null;
		this.wiql = (wiql != null) ? wiql : "";
		this.createdBy = by;
		this.createdDate = at;
		this.modifiedBy = by;
		this.modifiedDate = at;
	}

	public UUID id() {
		return this.id;
	}

	/** The name of the project that it belongs to. */
	public String project() {
		return this.project;
	}

	public String name() {
		return this.name;
	}

	public boolean folder() {
		return this.folder;
	}

	/** Its text; empty for a folder. */
	public String wiql() {
		return this.wiql;
	}

	public Person createdBy() {
		return this.createdBy;
	}

	public Instant createdDate() {
		return this.createdDate;
	}

	public Person modifiedBy() {
		return this.modifiedBy;
	}

	public Instant modifiedDate() {
		return this.modifiedDate;
	}

	/** Whether it was deleted; it can come back. */
	public boolean deleted() {
		return this.deleted;
	}

	/** The folder that it is in; null for the two roots. */
	public @Nullable HostedQuery parent() {
		return this.parent;
	}

	/** What is in the folder, deleted or not, in the order of its making. */
	public List<HostedQuery> children() {
		return List.copyOf(this.children);
	}

	/** The path, such as {@code Shared Queries/Open bugs}. */
	public String path() {
		return (this.parent != null) ? this.parent.path() + "/" + this.name : this.name;
	}

	/** Whether it is that one, or in it. */
	boolean isIn(HostedQuery other) {
		return this.equals(other) || (this.parent != null && this.parent.isIn(other));
	}

	void moveTo(HostedQuery target) {
		if (this.parent != null) {
			this.parent.children.remove(this);
		}
		this.parent = target;
		target.children.add(this);
	}

	void change(@Nullable String newName, @Nullable String newWiql, Person by, Instant at) {
		this.name = (newName != null) ? newName : this.name;
		this.wiql = (newWiql != null) ? newWiql : this.wiql;
		this.modifiedBy = by;
		this.modifiedDate = at;
	}

	void delete(boolean gone, boolean withDescendants) {
		this.deleted = gone;
		if (withDescendants) {
			this.children.forEach((child) -> child.delete(gone, true));
		}
	}

}
