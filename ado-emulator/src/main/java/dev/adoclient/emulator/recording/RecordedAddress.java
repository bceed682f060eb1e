package dev.adoclient.emulator.recording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the live service, taken apart.
 *
 * @param organization the organization that it belongs to
 * @param path what follows the organization; it starts with a slash
 * @param query what follows the question mark; empty where there is nothing
 */
record RecordedAddress(String organization, String path, String query) {

	private static final String PATH = "(/[^?#]*)(?:\\?([^#]*))?.*";

	private static final Pattern DEV_AZURE = Pattern
		.compile("(?i:https?://(?:[^/@]*@)?(?:[\\w-]+\\.)?dev\\.azure\\.com(?::443)?)/([^/?#]+)" + PATH);

	private static final Pattern VISUAL_STUDIO = Pattern.compile(
			"(?i:https?://(?:[^/@]*@)?([\\w-]+)(?:\\.[\\w-]+)?\\.visualstudio\\.com(?::443)?(?:/DefaultCollection)?)"
					+ PATH);

	private static final Pattern RELATIVE = Pattern.compile("/([^/?#]+)" + PATH);

	/**
	 * Reads an address; empty where it is none of the REST API of Azure DevOps. One
	 * without a host begins with the organization.
	 */
	static Optional<RecordedAddress> of(String url) {
		for (Pattern pattern : new Pattern[] { DEV_AZURE, VISUAL_STUDIO, RELATIVE }) {
			Matcher matcher = pattern.matcher(url);
			if (matcher.matches() && (matcher.group(2) + "/").contains("/_apis/")) {
				return Optional.of(new RecordedAddress(matcher.group(1), matcher.group(2),
						(matcher.group(3) != null) ? matcher.group(3) : ""));
			}
		}
		return Optional.empty();
	}

	/** Lets every link of a text into this organization lead to another address. */
	String moveLinks(String text, String to) {
		String name = Pattern.quote(this.organization);
		return text
			.replaceAll("(?i)https://(?:[^/@\\s\"]*@)?(?:[\\w-]+\\.)?dev\\.azure\\.com/" + name + "(?![\\w-])",
					Matcher.quoteReplacement(to))
			.replaceAll(
					"(?i)https://(?:[^/@\\s\"]*@)?" + name
							+ "(?:\\.[\\w-]+)?\\.visualstudio\\.com(?:/DefaultCollection)?(?![\\w-])",
					Matcher.quoteReplacement(to));
	}

}
