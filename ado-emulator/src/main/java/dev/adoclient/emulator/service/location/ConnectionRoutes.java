package dev.adoclient.emulator.service.location;

import java.util.List;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Authentication;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Tells a caller who it is, and which organization this is. */
public final class ConnectionRoutes implements Routes {

	private final Organization organization;

	private final Authentication authentication;

	public ConnectionRoutes(Organization organization, Authentication authentication) {
		this.organization = organization;
		this.authentication = authentication;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.preview("GET", "/_apis/connectionData", this::get));
	}

	/** Whether a caller who has not signed in gets an answer at that path. */
	public boolean answersStrangers(List<String> path) {
		return this.organization.host().access().isConnectionDataAnonymous() && path.size() == 2
				&& path.get(1).equalsIgnoreCase("connectionData");
	}

	private Answer get(Call call) {
		ServiceHost host = this.organization.host();
		boolean anonymous = host.access().isConnectionDataAnonymous() || !this.authentication.admits(call.request());
		Person caller = anonymous ? Person.ANONYMOUS : this.organization.caller();
		ObjectNode connection = Json.object();
		connection.set("authenticatedUser", identity(caller));
		connection.set("authorizedUser", identity(caller));
		connection.put("instanceId", host.id().toString());
		connection.put("deploymentId", Organization.DEPLOYMENT_ID.toString());
		connection.put("deploymentType", "hosted");
		ObjectNode locations = connection.putObject("locationServiceData");
		locations.put("serviceOwner", "00025394-6065-48ca-87d9-7f5672854ef7");
		locations.put("defaultAccessMappingMoniker", "PublicAccessMapping");
		locations.put("lastChangeId", 118932).put("lastChangeId64", 118932).put("clientCacheFresh", false);
		locations.put("clientCacheTimeToLive", 3600);
		return Answer.json(connection);
	}

	/** The descriptor by which access control lists know a person. */
	public static String descriptor(Person person) {
		String type = (person.kind() == Person.Kind.USER) ? "Microsoft.IdentityModel.Claims.ClaimsIdentity"
				: "Microsoft.VisualStudio.Services.Claims.AadServicePrincipal";
		return type + ";" + Organization.TENANT_ID + "\\" + person.uniqueName();
	}

	private static ObjectNode identity(Person person) {
		boolean anonymous = person.equals(Person.ANONYMOUS);
		ObjectNode identity = Json.object().put("id", person.id().toString());
		identity.put("descriptor", anonymous ? "System:PublicAccess;" + person.id() : descriptor(person));
		identity.put("subjectDescriptor", anonymous ? "anon." + person.id() : person.subjectDescriptor());
		identity.put("providerDisplayName", person.displayName()).put("isActive", true);
		ObjectNode properties = identity.putObject("properties");
		properties.putObject("Account").put("$type", "System.String").put("$value", person.uniqueName());
		return identity.put("resourceVersion", 2).put("metaTypeId", 0);
	}

}
