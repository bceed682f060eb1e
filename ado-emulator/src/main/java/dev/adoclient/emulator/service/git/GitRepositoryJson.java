package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.ProjectJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes repositories. */
public final class GitRepositoryJson {

	private final GitLinks links;

	private final HostedRepository repository;

	public GitRepositoryJson(GitLinks links) {
		this.links = links;
		this.repository = links.repository();
	}

	/** The repository as lists and creations show it. */
	public ObjectNode summary() {
		ObjectNode json = Json.object().put("id", this.repository.id().toString()).put("name", this.repository.name());
		json.put("url", this.links.api(""));
		json.set("project", ProjectJson.reference(this.links.links(), this.links.project()));
		if (this.repository.defaultBranch() != null) {
			json.put("defaultBranch", this.repository.defaultBranch());
		}
		json.put("size", this.repository.size()).put("remoteUrl", this.links.http()).put("sshUrl", this.links.ssh());
		if (!this.links.version().isBefore(5, 0)) {
			json.put("webUrl", this.links.web(""));
		}
		return json.put("isDisabled", this.repository.disabled()).put("isInMaintenance", false);
	}

	/** The repository as one of its pull requests shows it. */
	public ObjectNode ofPullRequest() {
		ObjectNode json = summary();
		json.remove("defaultBranch");
		return json;
	}

	/** The repository with the addresses around it. */
	public ObjectNode full() {
		ObjectNode json = summary();
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(this.links.api("")));
		addresses.set("project", Json.link("vstfs:///Classification/TeamProject/" + this.links.project().id()));
		addresses.set("web", Json.link(this.links.web("")));
		addresses.set("ssh", Json.link(this.links.ssh()));
		for (String part : new String[] { "commits", "refs", "pullRequests", "items", "pushes" }) {
			addresses.set(part, Json.link(this.links.api("/" + part)));
		}
		return json;
	}

	/** The repository as a pull request of a list names it. */
	public ObjectNode mention() {
		ObjectNode json = Json.object().put("id", this.repository.id().toString()).put("name", this.repository.name());
		json.put("url", this.links.api(""));
		json.putObject("project")
			.put("id", this.links.project().id().toString())
			.put("name", this.links.project().name())
			.put("state", "unchanged")
			.put("visibility", "unchanged")
			.put("lastUpdateTime", "0001-01-01T00:00:00");
		return json;
	}

}
