package dev.adoclient.emulator.service.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads identities by what names them, and finds them by what they are called. */
final class IdentityRoutes implements Routes {

	private final Organization organization;

	IdentityRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/_apis/identities", this::read),
				Route.of("GET", "/_apis/identities/{identityId}", this::get));
	}

	private Answer get(Call call) {
		String name = call.variable("identityId");
		return Answer.json(named(name.contains(";") ? "descriptors" : "identityIds", name));
	}

	/** For what does not exist, a null stands in the list; a search leaves it out. */
	private Answer read(Call call) {
		for (String parameter : List.of("descriptors", "identityIds", "subjectDescriptors")) {
			List<String> names = call.texts(parameter);
			if (!names.isEmpty()) {
				return Answer.json(Json.list(names.stream().map((name) -> named(parameter, name)).toList()));
			}
		}
		String filter = call.requiredText("searchFilter");
		String text = call.requiredText("filterValue").toLowerCase(Locale.ROOT);
		return Answer.json(Json.list(all().filter(search(filter, text)).map(IdentityEntry::json).toList()));
	}

	private JsonNode named(String parameter, String name) {
		return all().filter((entry) -> entry.json().path(switch (parameter) {
			case "descriptors" -> "descriptor";
			case "identityIds" -> "id";
			default -> "subjectDescriptor";
		}).asString().equalsIgnoreCase(name)).findFirst().<JsonNode>map(IdentityEntry::json).orElse(NullNode.instance);
	}

	/** A search in all names finds also what only begins with the text. */
	private static Predicate<IdentityEntry> search(String filter, String text) {
		return switch (filter.toLowerCase(Locale.ROOT)) {
			case "directoryalias" -> (entry) -> entry.account().split("@", 2)[0].equals(text);
			case "accountname", "mailaddress" -> (entry) -> entry.account().equals(text);
			case "displayname" -> (entry) -> entry.name().equals(text);
			case "localgroupname" -> (entry) -> entry.isGroup() && entry.name().endsWith("\\" + text);
			case "general" -> (entry) -> entry.account().startsWith(text) || entry.name().startsWith(text);
			default -> throw ServiceException.invalidParameter("searchFilter", filter);
		};
	}

	private Stream<IdentityEntry> all() {
		List<IdentityEntry> all = new ArrayList<>();
		this.organization.host().directory().all().forEach((person) -> all.add(person(person)));
		this.organization.groups().all().forEach((group) -> all.add(group(group)));
		return all.stream();
	}

	private IdentityEntry person(Person person) {
		return new IdentityEntry(IdentityJson.person(person, this.organization.host().now()),
				person.uniqueName().toLowerCase(Locale.ROOT), person.displayName().toLowerCase(Locale.ROOT), false);
	}

	private static IdentityEntry group(HostedGroup group) {
		return new IdentityEntry(IdentityJson.group(group), group.name().toLowerCase(Locale.ROOT),
				group.principalName().toLowerCase(Locale.ROOT), true);
	}

	/**
	 * An identity, with what it is searched by, in lower case.
	 */
	private record IdentityEntry(ObjectNode json, String account, String name, boolean isGroup) {
	}

}
