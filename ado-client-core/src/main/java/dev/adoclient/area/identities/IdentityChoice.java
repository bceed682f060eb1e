package dev.adoclient.area.identities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.http.Call;

/**
 * Which of several identities a name means: the service finds also those that only begin
 * with it, and those that are not active any more.
 */
record IdentityChoice(String name, List<Identity> found) {

	/**
	 * Returns the only active identity that has the name.
	 */
	Identity only(Call call) {
		List<Identity> meant = this.found.stream().filter(IdentityChoice::isActive).filter(this::hasName).toList();
		if (meant.size() > 1) {
			throw new AdoConflictException(call.failure("Several identities are called '%s': %s. Ask for one by its id."
				.formatted(this.name, listed(meant))), null);
		}
		if (meant.isEmpty()) {
			String alike = this.found.isEmpty() ? "" : " Alike are: %s.".formatted(listed(this.found));
			throw new AdoNotFoundException(
					call.failure("No active identity is called '%s'.%s".formatted(this.name, alike)), null);
		}
		return meant.get(0);
	}

	private boolean hasName(Identity identity) {
		return Stream.of(property(identity, "Account"), property(identity, "Mail"),
				Optional.ofNullable(identity.providerDisplayName()), Optional.ofNullable(identity.customDisplayName()))
			.flatMap(Optional::stream)
			.anyMatch(this.name::equalsIgnoreCase);
	}

	/** Some identities, such as groups, do not say whether they are active: they are. */
	private static boolean isActive(Identity identity) {
		return identity.json().path("isActive").asBoolean(true);
	}

	private static Optional<String> property(Identity identity, String name) {
		return Optional.ofNullable(identity.properties())
			.flatMap((properties) -> properties.value(name))
			.map(JsonNode::asString);
	}

	private static String listed(List<Identity> identities) {
		return identities.stream()
			.limit(5)
			.map((identity) -> identity.providerDisplayName() + " (" + identity.id() + ")")
			.collect(Collectors.joining(", "));
	}

}
