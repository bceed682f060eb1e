package dev.adoclient.emulator.workitem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/**
 * What a work item is tied to.
 *
 * @param rel the kind: a link type, or {@code AttachedFile}, {@code Hyperlink},
 * {@code ArtifactLink}
 * @param target the other work item; null where it is tied to something else
 * @param url what it is tied to: below the organization for an attachment, empty for a
 * work item
 * @param attributes a comment, a name, and what else is said about it: texts, numbers,
 * truth values and instants
 */
public record Relation(String rel, @Nullable Integer target, String url, Map<String, Object> attributes) {

	/** Copies what is handed in. */
	public Relation {
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
	}

	/** A link to another work item. */
	static Relation link(LinkType type, int target, Map<String, Object> attributes) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("isLocked", false);
		all.putAll(attributes);
		all.put("name", type.name());
		return new Relation(type.reference(), target, "", all);
	}

	/** The same with one attribute set. */
	Relation with(String attribute, Object value) {
		Map<String, Object> all = new LinkedHashMap<>(this.attributes);
		all.put(attribute, value);
		return new Relation(this.rel, this.target, this.url, all);
	}

	/** Where it stands among the relations of a work item: nobody can tell beforehand. */
	UUID place(int workItemId) {
		return StableId.of("relation", workItemId + " " + this.rel + " " + this.target + " " + this.url);
	}

	/** Whether it ties the work item to another one, which makes no revision. */
	boolean isLink() {
		return this.target != null;
	}

	/** Whether both tie a work item to the same thing in the same way. */
	boolean sameAs(Relation other) {
		return this.rel.equalsIgnoreCase(other.rel()) && Objects.equals(this.target, other.target())
				&& this.url.equals(other.url());
	}

}
