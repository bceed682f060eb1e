package dev.adoclient.emulator.git;

import java.nio.charset.StandardCharsets;

/**
 * A tag that says who set it and why.
 *
 * @param id the hash, as git computes it
 * @param name the name without {@code refs/tags/}
 * @param commitId the commit that it marks
 * @param tagger who set it
 * @param message what it says
 */
public record AnnotatedTag(String id, String name, String commitId, Signature tagger, String message) {

	static AnnotatedTag of(String name, String commitId, Signature tagger, String message) {
		String text = "object " + commitId + "\ntype commit\ntag " + name + "\ntagger " + tagger.line() + "\n\n"
				+ message;
		return new AnnotatedTag(GitHash.of("tag", text.getBytes(StandardCharsets.UTF_8)), name, commitId, tagger,
				message);
	}

}
