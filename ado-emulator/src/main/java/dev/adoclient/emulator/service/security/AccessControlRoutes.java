package dev.adoclient.emulator.service.security;

import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.security.AccessControl;
import dev.adoclient.emulator.security.Ace;
import dev.adoclient.emulator.security.Acl;
import dev.adoclient.emulator.security.PermissionNamespace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows, sets and removes access control lists and their entries. */
final class AccessControlRoutes implements Routes {

	private static final String LISTS = "/_apis/accesscontrollists/{securityNamespaceId}";

	private static final String ENTRIES = "/_apis/accesscontrolentries/{securityNamespaceId}";

	private final AccessControl control;

	AccessControlRoutes(Organization organization) {
		this.control = organization.accessControl();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", LISTS, this::lists), Route.of("POST", LISTS, this::setLists),
				Route.of("DELETE", LISTS, this::removeLists), Route.of("POST", ENTRIES, this::setEntries),
				Route.of("DELETE", ENTRIES, this::removeEntries));
	}

	private static PermissionNamespace namespace(Call call) {
		return AccessControl.namespace(call.variable("securityNamespaceId"));
	}

	private Answer lists(Call call) {
		PermissionNamespace namespace = namespace(call);
		String token = call.text("token");
		boolean recurse = call.flag("recurse");
		List<Acl> found = (token == null) ? this.control.all(namespace)
				: this.control.all(namespace)
					.stream()
					.filter((acl) -> isAt(namespace, acl, token)
							|| (recurse && AccessControl.isBelow(namespace, acl.token(), token)))
					.toList();
		return Answer.json(Json.list(found.stream().map((acl) -> json(call, namespace, acl)).toList()));
	}

	private boolean isAt(PermissionNamespace namespace, Acl acl, String token) {
		return this.control.find(namespace, token).filter(acl::equals).isPresent();
	}

	private ObjectNode json(Call call, PermissionNamespace namespace, Acl acl) {
		List<String> descriptors = call.texts("descriptors");
		boolean extended = call.flag("includeExtendedInfo");
		ObjectNode json = Json.object().put("inheritPermissions", acl.inherits()).put("token", acl.token());
		ObjectNode aces = json.putObject("acesDictionary");
		for (Ace ace : descriptors.isEmpty() ? acl.aces() : chosen(acl, descriptors, extended)) {
			ObjectNode entry = json(ace);
			entry.set("extendedInfo", extended ? extended(namespace, acl, ace) : Json.object());
			aces.set(ace.descriptor(), entry);
		}
		return extended ? json.put("includeExtendedInfo", true) : json;
	}

	/**
	 * Whoever has no entry has one of zeros, where effective permissions are asked for.
	 */
	private static List<Ace> chosen(Acl acl, List<String> descriptors, boolean all) {
		return descriptors.stream()
			.map((descriptor) -> acl.aces()
				.stream()
				.filter((ace) -> ace.descriptor().equals(descriptor))
				.findFirst()
				.orElseGet(() -> new Ace(descriptor, 0, 0)))
			.filter((ace) -> all || acl.aces().contains(ace))
			.toList();
	}

	private ObjectNode extended(PermissionNamespace namespace, Acl acl, Ace ace) {
		Ace inherited = this.control.inherited(namespace, acl.token(), ace.descriptor());
		ObjectNode json = Json.object();
		int allow = (inherited.allow() & ~ace.deny()) | ace.allow();
		int deny = (inherited.deny() & ~ace.allow()) | ace.deny();
		putBits(json, "inheritedAllow", inherited.allow());
		putBits(json, "inheritedDeny", inherited.deny());
		putBits(json, "effectiveAllow", allow);
		putBits(json, "effectiveDeny", deny);
		return json;
	}

	private static void putBits(ObjectNode json, String name, int bits) {
		if (bits != 0) {
			json.put(name, bits);
		}
	}

	/** Writes one entry, as it stands. */
	static ObjectNode json(Ace ace) {
		return Json.object().put("descriptor", ace.descriptor()).put("allow", ace.allow()).put("deny", ace.deny());
	}

	private Answer setLists(Call call) {
		PermissionNamespace namespace = namespace(call);
		JsonNode body = call.body();
		JsonNode lists = body.isArray() ? body : body.path("value");
		if (!lists.isArray() || lists.isEmpty()) {
			throw missing("accessControlLists");
		}
		lists.forEach((list) -> {
			token(list);
			list.path("acesDictionary").forEach(AccessControlRoutes::ace);
		});
		for (JsonNode list : lists) {
			List<Ace> aces = new ArrayList<>();
			list.path("acesDictionary").forEach((entry) -> aces.add(ace(entry)));
			this.control.replace(namespace, token(list), list.path("inheritPermissions").asBoolean(false), aces);
		}
		return Answer.empty(204);
	}

	private Answer removeLists(Call call) {
		List<String> tokens = call.texts("tokens");
		if (tokens.isEmpty()) {
			throw missing("tokens");
		}
		return Answer
			.json(BooleanNode.valueOf(this.control.removeLists(namespace(call), tokens, call.flag("recurse"))));
	}

	private Answer setEntries(Call call) {
		PermissionNamespace namespace = namespace(call);
		JsonNode body = call.body();
		JsonNode entries = body.path("accessControlEntries");
		if (!entries.isArray() || entries.isEmpty()) {
			throw missing("accessControlEntries");
		}
		List<Ace> aces = new ArrayList<>();
		entries.forEach((entry) -> aces.add(ace(entry)));
		return Answer.json(Json.list(this.control.set(namespace, token(body), body.path("merge").asBoolean(false), aces)
			.stream()
			.map(AccessControlRoutes::json)
			.toList()));
	}

	/** The answer is a bare truth value. */
	private Answer removeEntries(Call call) {
		List<String> descriptors = call.texts("descriptors");
		if (descriptors.isEmpty()) {
			throw missing("descriptors");
		}
		return Answer.json(BooleanNode
			.valueOf(this.control.removeEntries(namespace(call), call.requiredText("token"), descriptors)));
	}

	private static String token(JsonNode json) {
		return required(Json.text(json, "token"), "token");
	}

	private static Ace ace(JsonNode json) {
		return new Ace(required(Json.text(json, "descriptor"), "descriptor"), json.path("allow").asInt(0),
				json.path("deny").asInt(0));
	}

	private static String required(@Nullable String value, String name) {
		if (value == null || value.isEmpty()) {
			throw missing(name);
		}
		return value;
	}

	private static ServiceException missing(String name) {
		return ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + name);
	}

}
