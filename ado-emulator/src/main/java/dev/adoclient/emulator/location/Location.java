package dev.adoclient.emulator.location;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A route of Azure DevOps.
 *
 * @param id the id by which Microsoft's clients find it; null where none of them does
 * @param area the area, such as {@code build}
 * @param resource the resource, such as {@code builds}
 * @param template the path below the organization, in which {@code area} and
 * {@code resource} may stand as variables
 * @param minVersion the oldest version, such as {@code 1.0}
 * @param maxVersion the newest version, which is a preview
 * @param releasedVersion the newest version that is none; {@code 0.0} where all are
 * @param resourceVersion the number of the newest preview
 * @param verbs the verbs that are known, and from where; empty where nothing is known
 */
public record Location(@Nullable UUID id, String area, String resource, String template, String minVersion,
		String maxVersion, String releasedVersion, int resourceVersion, Map<String, Evidence> verbs) {

	/** Copies what is handed in. */
	public Location {
		verbs = Map.copyOf(verbs);
	}

	/** Whether there is no version of it but previews. */
	public boolean isPreview() {
		return this.releasedVersion.equals("0.0");
	}

	/** The newest version that is released; the newest preview where none is. */
	public String latestVersion() {
		return isPreview() ? this.maxVersion + "-preview." + this.resourceVersion : this.releasedVersion;
	}

	/** The path with the area and the resource in it. */
	public String path() {
		return "/" + this.template.replace("{area}", this.area).replace("{resource}", this.resource);
	}

}
