package dev.adoclient.sample;

import java.util.Objects;
import java.util.Optional;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.DefinitionReference;
import dev.adoclient.model.Code;
import dev.adoclient.model.IdentityRef;

/**
 * A build, as the page shows it.
 *
 * @param number the number of the build
 * @param definition the name of its definition
 * @param branch the branch
 * @param person for whom it runs
 * @param state how it ended, or how far it is
 */
record BuildRow(String number, String definition, String branch, String person, String state) {

	static BuildRow of(Build build) {
		Code state = (build.result() != null) ? build.result() : build.status();
		return new BuildRow(Objects.toString(build.buildNumber(), ""),
				Optional.ofNullable(build.definition()).map(DefinitionReference::name).orElse(""),
				Objects.toString(build.sourceBranch(), "").replaceFirst("^refs/(heads/)?", ""),
				Optional.ofNullable(build.requestedFor()).map(IdentityRef::displayName).orElse(""),
				(state != null) ? state.value() : "");
	}

}
