package dev.adoclient.emulator.library;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A group of variables, which several projects may use. */
public final class HostedVariableGroup {

	private final int id;

	private final Instant createdOn;

	private final Map<String, HostedVariable> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Map<UUID, String> projects = new LinkedHashMap<>();

	private String name = "";

	private String description = "";

	private Instant modifiedOn;

	HostedVariableGroup(int id, Instant createdOn) {
		this.id = id;
		this.createdOn = createdOn;
		this.modifiedOn = createdOn;
	}

	public int id() {
		return this.id;
	}

	public Instant createdOn() {
		return this.createdOn;
	}

	public Instant modifiedOn() {
		return this.modifiedOn;
	}

	public String name() {
		return this.name;
	}

	public String description() {
		return this.description;
	}

	/**
	 * Replaces everything but the projects. A secret that comes without a value keeps the
	 * one that it has.
	 */
	public void replace(String newName, String newDescription, Map<String, HostedVariable> newVariables, Instant at) {
		Map<String, HostedVariable> before = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		before.putAll(this.variables);
		this.name = newName;
		this.description = newDescription;
		this.modifiedOn = at;
		this.variables.clear();
		newVariables.forEach((key, variable) -> {
			HostedVariable old = before.get(key);
			boolean keeps = variable.secret() && variable.value() == null;
			this.variables.put(key, (keeps && old != null) ? new HostedVariable(old.value(), true) : variable);
		});
	}

	/** The variables by name, in any case. */
	public Map<String, HostedVariable> variables() {
		return this.variables;
	}

	/**
	 * The projects that use the group, each with the name that it has there, to be
	 * changed.
	 */
	public Map<UUID, String> projects() {
		return this.projects;
	}

}
