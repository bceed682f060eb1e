package dev.adoclient.emulator.service.build;

import dev.adoclient.emulator.build.ArtifactFile;
import dev.adoclient.emulator.build.ArtifactKind;
import dev.adoclient.emulator.build.HostedArtifact;
import dev.adoclient.emulator.host.StableId;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.Percent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes artifacts of one project. */
final class ArtifactJson {

	private final Links links;

	private final HostedProject project;

	ArtifactJson(Links links, HostedProject project) {
		this.links = links;
		this.project = project;
	}

	ObjectNode full(HostedArtifact artifact) {
		ObjectNode json = Json.object().put("id", artifact.id()).put("name", artifact.name());
		json.put("source", StableId.of("job", String.valueOf(artifact.buildId())).toString());
		ObjectNode resource = json.putObject("resource");
		boolean pipeline = artifact.kind() == ArtifactKind.PIPELINE;
		resource.put("type", pipeline ? "PipelineArtifact" : "Container");
		resource.put("data", pipeline ? artifact.rootId() : "#/" + artifact.id() + "/" + artifact.name());
		ObjectNode properties = resource.putObject("properties");
		if (pipeline) {
			properties.put("RootId", artifact.rootId()).put("HashType", "DEDUP1024K").put("DomainId", "0");
		}
		else {
			properties.put("localpath", "/home/vsts/work/1/a/" + artifact.name());
		}
		properties.put("artifactsize", String.valueOf(artifact.size()));
		String url = this.links.project(this.project.id(), "/_apis/build/builds/" + artifact.buildId()
				+ "/artifacts?artifactName=" + Percent.encode(artifact.name()) + "&api-version=7.1");
		resource.put("url", url);
		resource.put("downloadUrl", url + "&%24format=zip");
		return json;
	}

	/** The list of files that the artifact service keeps as the artifact's root. */
	static ObjectNode manifest(HostedArtifact artifact) {
		ObjectNode manifest = Json.object().put("manifestFormat", "V1.1");
		ArrayNode items = manifest.putArray("items");
		for (ArtifactFile file : artifact.files()) {
			items.addObject()
				.put("path", "/" + file.path())
				.putObject("blob")
				.put("id", file.id())
				.put("size", file.size());
		}
		manifest.putArray("manifestReferences");
		return manifest;
	}

}
