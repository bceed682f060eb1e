package dev.adoclient.emulator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** What a project's builds published. Thread-safe. */
public final class Artifacts {

	private final ServiceHost host;

	private final List<HostedArtifact> artifacts = new ArrayList<>();

	Artifacts(ServiceHost host) {
		this.host = host;
	}

	/** Lets the build publish those files. */
	public HostedArtifact publish(HostedBuild build, String name, ArtifactKind kind, List<ArtifactFile> files) {
		synchronized (this.host) {
			HostedArtifact artifact = new HostedArtifact(this.artifacts.size() + 1, build.id(), name, kind, files);
			this.artifacts.add(artifact);
			return artifact;
		}
	}

	/** Returns what the build published. */
	public List<HostedArtifact> of(int buildId) {
		synchronized (this.host) {
			return this.artifacts.stream().filter((artifact) -> artifact.buildId() == buildId).toList();
		}
	}

	/** Returns the build's artifact of that name, or refuses as the service does. */
	public HostedArtifact get(int buildId, String name) {
		return of(buildId).stream()
			.filter((artifact) -> artifact.name().equals(name))
			.findFirst()
			.orElseThrow(() -> notFound("The artifact " + name + " was not found for build " + buildId + "."));
	}

	/** Returns the artifact that the artifact service keeps under that id. */
	public Optional<HostedArtifact> kept(String rootId) {
		synchronized (this.host) {
			return this.artifacts.stream().filter((artifact) -> artifact.rootId().equals(rootId)).findFirst();
		}
	}

	/** Refuses to show what does not exist. */
	public static ServiceException notFound(String message) {
		return new ServiceException(404, "Microsoft.TeamFoundation.Build.WebApi.ArtifactNotFoundException, "
				+ "Microsoft.TeamFoundation.Build2.WebApi", message);
	}

}
