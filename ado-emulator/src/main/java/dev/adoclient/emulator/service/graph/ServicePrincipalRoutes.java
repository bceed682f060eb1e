package dev.adoclient.emulator.service.graph;

import java.util.List;
import java.util.UUID;

import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;

/** Lists and shows service principals, takes them in, and lets them go. */
final class ServicePrincipalRoutes implements Routes {

	private static final String PRINCIPALS = "/_apis/graph/serviceprincipals";

	private static final String PRINCIPAL = PRINCIPALS + "/{servicePrincipalDescriptor}";

	private final Directory directory;

	private final GraphPeople principals;

	ServicePrincipalRoutes(Organization organization) {
		this.directory = organization.host().directory();
		this.principals = new GraphPeople(organization, Person.Kind.SERVICE_PRINCIPAL);
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", PRINCIPALS, this::list), Route.preview("POST", PRINCIPALS, this::create),
				Route.preview("GET", PRINCIPAL, this::get), Route.preview("DELETE", PRINCIPAL, this::delete));
	}

	/** Everybody is a member of each project's scope. */
	private Answer list(Call call) {
		return this.principals.list(call, (person) -> true);
	}

	private Answer get(Call call) {
		return Answer.json(GraphJson.person(call.links(), person(call)));
	}

	private Answer create(Call call) {
		String originId = Json.text(call.body(), "originId");
		if (originId == null || originId.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: originId");
		}
		UUID storageKey = storageKey(Json.text(call.body(), "storageKey"));
		return this.principals.admit(call,
				this.directory.find(originId).orElseGet(() -> Person.servicePrincipal(originId, storageKey)));
	}

	private static @Nullable UUID storageKey(@Nullable String text) {
		try {
			return (text != null) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("storageKey", String.valueOf(text));
		}
	}

	private Answer delete(Call call) {
		return this.principals.dismiss(person(call));
	}

	private Person person(Call call) {
		return this.principals.get(call.variable("servicePrincipalDescriptor"));
	}

}
