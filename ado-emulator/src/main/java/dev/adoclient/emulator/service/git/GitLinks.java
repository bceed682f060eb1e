package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.ApiVersion;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Percent;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the addresses around one repository.
 *
 * @param links makes addresses
 * @param version the version that was asked for
 * @param project the project of the repository
 * @param repository the repository
 */
public record GitLinks(Links links, ApiVersion version, HostedProject project, HostedRepository repository) {

	public static GitLinks of(Call call, GitScope scope, HostedRepository repository) {
		return new GitLinks(call.links(), call.version(), scope.project(repository), repository);
	}

	/** An address of the REST service below the repository. */
	public String api(String path) {
		return this.links.project(this.project.id(), "/_apis/git/repositories/" + this.repository.id() + path);
	}

	/** Where people see the repository. */
	public String web(String path) {
		return this.links.project(this.project.name(), "/_git/" + Percent.encode(this.repository.name()) + path);
	}

	/** Where git clones from: the organization is the user. */
	public String http() {
		return web("").replaceFirst("://", "://" + Percent.encode(this.links.organization()) + "@");
	}

	/** Where git clones from by ssh; it is no URI. */
	public String ssh() {
		return "git@ssh.dev.azure.com:v3/" + Percent.encode(this.links.organization()) + "/"
				+ Percent.encode(this.project.name()) + "/" + Percent.encode(this.repository.name());
	}

	/** The addresses that start with the thing itself and its repository. */
	public ObjectNode self(String url) {
		ObjectNode json = Json.object();
		json.set("self", Json.link(url));
		json.set("repository", Json.link(api("")));
		return json;
	}

}
