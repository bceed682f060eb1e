package dev.adoclient.emulator.agent;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** An agent of a pool. */
public final class HostedAgent {

	private final int id;

	private final Instant createdOn;

	private final Map<String, String> systemCapabilities = new TreeMap<>();

	private final Map<String, String> userCapabilities = new TreeMap<>();

	private String name;

	private String version;

	private boolean enabled = true;

	private boolean online;

	private int maxParallelism = 1;

	HostedAgent(int id, String name, String version, Instant createdOn) {
		this.id = id;
		this.name = name;
		this.version = version;
		this.createdOn = createdOn;
	}

	public int id() {
		return this.id;
	}

	public Instant createdOn() {
		return this.createdOn;
	}

	public String name() {
		return this.name;
	}

	/** Gives the agent another name. */
	public void rename(String newName) {
		this.name = newName;
	}

	public String version() {
		return this.version;
	}

	/** Changes the version. */
	public void version(String newVersion) {
		this.version = newVersion;
	}

	/** Whether the agent takes jobs. */
	public boolean enabled() {
		return this.enabled;
	}

	/** Changes whether the agent takes jobs. */
	public void enabled(boolean nowEnabled) {
		this.enabled = nowEnabled;
	}

	/** Whether the agent is connected. */
	public boolean online() {
		return this.online;
	}

	/** Connects the agent, or lets it go. */
	public HostedAgent online(boolean nowOnline) {
		this.online = nowOnline;
		return this;
	}

	/** How many jobs may run side by side. */
	public int maxParallelism() {
		return this.maxParallelism;
	}

	/** Changes how many jobs may run side by side. */
	public void maxParallelism(int jobs) {
		this.maxParallelism = jobs;
	}

	/** What the agent found out about itself, to be changed. */
	public Map<String, String> systemCapabilities() {
		return this.systemCapabilities;
	}

	/** What people say that the agent can do, to be changed. */
	public Map<String, String> userCapabilities() {
		return this.userCapabilities;
	}

}
