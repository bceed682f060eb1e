package dev.adoclient.emulator.graph;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A group of the organization, of a project or of the directory. */
public final class HostedGroup {

	private final UUID id;

	private final @Nullable UUID projectId;

	private final @Nullable String originId;

	private final String scope;

	private String name;

	private String description;

	HostedGroup(UUID id, @Nullable UUID projectId, @Nullable String originId, String scope, String name,
			String description) {
		this.id = id;
		this.projectId = projectId;
		this.originId = originId;
		this.scope = scope;
		this.name = name;
		this.description = description;
	}

	/** The storage key. */
	public UUID id() {
		return this.id;
	}

	/** The project that the group belongs to; null where the organization has it. */
	public @Nullable UUID projectId() {
		return this.projectId;
	}

	/** The object id in the directory; null for a group that was made here. */
	public @Nullable String originId() {
		return this.originId;
	}

	/** What names the group in the graph. */
	public String descriptor() {
		return Descriptors.of((this.originId != null) ? "aadgp" : "vssgp", this.id);
	}

	/** The full name, with that of the project or the organization. */
	public String principalName() {
		return "[" + this.scope + "]\\" + this.name;
	}

	public String name() {
		return this.name;
	}

	/** Gives the group another name. */
	public void rename(String newName) {
		this.name = newName;
	}

	public String description() {
		return this.description;
	}

	/** Changes the description. */
	public void describe(String newDescription) {
		this.description = newDescription;
	}

}
