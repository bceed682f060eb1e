package dev.adoclient.emulator.build;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A build.
 *
 * @param id the id, unique in the organization
 * @param number what people call it, such as {@code 20260601.3}
 * @param definition the definition as it was when the build was queued
 * @param progress how far it has come
 * @param source what it builds
 * @param trigger why it was queued
 * @param tags its tags
 * @param properties its properties, by name
 * @param quality what somebody thinks of it; null where nobody said
 * @param deleted whether it was deleted
 */
public record HostedBuild(int id, String number, HostedDefinition definition, HostedProgress progress, Source source,
		Trigger trigger, List<String> tags, Map<String, String> properties, @Nullable String quality, boolean deleted) {

	/** Copies what is handed in. */
	public HostedBuild {
		tags = List.copyOf(tags);
		properties = Map.copyOf(properties);
	}

	/** Returns this build with that progress. */
	public HostedBuild with(HostedProgress other) {
		return new HostedBuild(this.id, this.number, this.definition, other, this.source, this.trigger, this.tags,
				this.properties, this.quality, this.deleted);
	}

	/** Returns this build with those tags. */
	public HostedBuild tagged(String... others) {
		return new HostedBuild(this.id, this.number, this.definition, this.progress, this.source, this.trigger,
				List.of(others), this.properties, this.quality, this.deleted);
	}

	/** Returns this build with those properties. */
	public HostedBuild with(Map<String, String> others) {
		return new HostedBuild(this.id, this.number, this.definition, this.progress, this.source, this.trigger,
				this.tags, others, this.quality, this.deleted);
	}

	/** Returns this build with that quality. */
	public HostedBuild rated(String other) {
		return new HostedBuild(this.id, this.number, this.definition, this.progress, this.source, this.trigger,
				this.tags, this.properties, other, this.deleted);
	}

	/** Returns this build as one that was deleted. */
	public HostedBuild asDeleted() {
		return new HostedBuild(this.id, this.number, this.definition, this.progress, this.source, this.trigger,
				this.tags, this.properties, this.quality, true);
	}

}
