package dev.adoclient.emulator.service.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.adoclient.emulator.build.ArtifactFile;
import dev.adoclient.emulator.build.ArtifactKind;
import dev.adoclient.emulator.build.Artifacts;
import dev.adoclient.emulator.build.HostedArtifact;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.FileAnswer;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

/**
 * Shows what a build published, and hands it out: what is kept beside the build directly,
 * what the artifact service keeps by a redirect to that service.
 */
final class ArtifactRoutes implements Routes {

	private final Organization organization;

	ArtifactRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}/_apis/build/builds/{buildId}/artifacts", this::get),
				Route.unversioned("GET", "/_apis/artifact/{rootId}/content", this::content));
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		int buildId = project.builds().get(call.intVariable("buildId")).id();
		Artifacts artifacts = project.builds().artifacts();
		ArtifactJson json = new ArtifactJson(call.links(), project);
		String name = call.text("artifactName");
		if (name == null) {
			return Answer.json(Json.list(artifacts.of(buildId).stream().map(json::full).toList()));
		}
		HostedArtifact artifact = artifacts.get(buildId, name);
		if (call.text("fileId") != null) {
			return file(call, artifact, call.requiredText("fileId"));
		}
		return wantsZip(call) ? zip(call, artifact) : Answer.json(json.full(artifact));
	}

	/** The format in the query wins over the Accept header. */
	private static boolean wantsZip(Call call) {
		String format = call.text("$format");
		String accept = call.request().header("Accept");
		return (format != null) ? format.equalsIgnoreCase("zip")
				: accept != null && accept.toLowerCase(Locale.ROOT).startsWith("application/zip");
	}

	private static Answer zip(Call call, HostedArtifact artifact) {
		if (artifact.kind() == ArtifactKind.PIPELINE) {
			return Answer.empty(302)
				.with("Location",
						call.links().organization("/_apis/artifact/" + artifact.rootId() + "/content?format=zip"));
		}
		return archive(artifact).answer(call.request());
	}

	private static FileAnswer archive(HostedArtifact artifact) {
		return new FileAnswer("application/zip", artifact.name() + ".zip", artifact.zip());
	}

	/**
	 * The root of a pipeline artifact is fetched like a file: it is the list of the
	 * files. The name may be empty, but it must be there.
	 */
	private static Answer file(Call call, HostedArtifact artifact, String fileId) {
		String named = call.request().query("fileName");
		String fileName = (named != null && named.isEmpty()) ? fileId : call.requiredText("fileName");
		if (artifact.kind() == ArtifactKind.PIPELINE && fileId.equals(artifact.rootId())) {
			byte[] manifest = Json.write(ArtifactJson.manifest(artifact));
			return new FileAnswer("application/octet-stream", fileName, manifest).answer(call.request());
		}
		Optional<ArtifactFile> file = artifact.files().stream().filter((item) -> item.id().equals(fileId)).findFirst();
		if (file.isEmpty()) {
			throw Artifacts.notFound("The file " + fileId + " was not found in artifact " + artifact.name() + ".");
		}
		return new FileAnswer("application/octet-stream", fileName, file.get().content()).answer(call.request());
	}

	/**
	 * The artifact service, which is not the build service: it knows no api-version, and
	 * answers a caller who asks for JSON or names a version that there is nothing here,
	 * without a body.
	 */
	private Answer content(Call call) {
		String accept = call.request().headers().getOrDefault("Accept", "").toLowerCase(Locale.ROOT);
		boolean foreign = accept.contains("application/json") || accept.contains("application/zip")
				|| accept.contains("api-version");
		if (foreign) {
			return Answer.empty(404);
		}
		String rootId = call.variable("rootId");
		for (HostedProject project : this.organization.projects()) {
			Optional<HostedArtifact> artifact = project.builds().artifacts().kept(rootId);
			if (artifact.isPresent()) {
				return archive(artifact.get()).answer(call.request());
			}
		}
		throw Artifacts.notFound("The artifact " + rootId + " was not found.");
	}

}
