package dev.adoclient.emulator.service.build;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedDefinition;
import dev.adoclient.emulator.rest.Call;
import org.jspecify.annotations.Nullable;

/** The filters of the definition list, as the query names them. */
final class DefinitionFilter {

	/** All definitions here are of this process: a YAML file. */
	private static final int YAML_PROCESS = 2;

	private final Call call;

	private final List<HostedBuild> builds;

	DefinitionFilter(Call call, List<HostedBuild> builds) {
		this.call = call;
		this.builds = builds;
	}

	Predicate<HostedDefinition> wanted() {
		List<Integer> ids = this.call.numbers("definitionIds");
		Integer process = this.call.number("processType");
		Predicate<HostedDefinition> wanted = (definition) -> (ids.isEmpty() || ids.contains(definition.id()))
				&& (process == null || process == YAML_PROCESS) && this.call.text("taskIdFilter") == null;
		return wanted.and(name())
			.and(equal("repositoryId", (definition) -> definition.repository().id()))
			.and(equal("repositoryType", (definition) -> definition.repository().type()))
			.and(equal("path", HostedDefinition::path))
			.and(equal("yamlFilename", HostedDefinition::yamlFilename))
			.and(built(this.call.time("builtAfter"), true))
			.and(built(this.call.time("notBuiltAfter"), false));
	}

	/** A star stands for any text. */
	private Predicate<HostedDefinition> name() {
		String name = this.call.text("name");
		if (name == null) {
			return (definition) -> true;
		}
		Pattern pattern = Pattern.compile("\\Q" + name.replace("\\E", "").replace("*", "\\E.*\\Q") + "\\E",
				Pattern.CASE_INSENSITIVE);
		return (definition) -> pattern.matcher(definition.name()).matches();
	}

	private Predicate<HostedDefinition> equal(String parameter, Function<HostedDefinition, String> property) {
		String value = this.call.text(parameter);
		return (definition) -> value == null || property.apply(definition).equalsIgnoreCase(value);
	}

	private Predicate<HostedDefinition> built(@Nullable Instant after, boolean expected) {
		return (definition) -> after == null || expected == this.builds.stream()
			.anyMatch((build) -> build.definition().id() == definition.id()
					&& build.progress().queueTime().isAfter(after));
	}

}
