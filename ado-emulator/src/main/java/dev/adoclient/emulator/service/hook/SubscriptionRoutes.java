package dev.adoclient.emulator.service.hook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.adoclient.emulator.hook.HookRequest;
import dev.adoclient.emulator.hook.HostedSubscription;
import dev.adoclient.emulator.hook.Subscriptions;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes, replaces and ends subscriptions of service hooks. */
public final class SubscriptionRoutes implements Routes {

	private static final String SUBSCRIPTIONS = "/_apis/hooks/subscriptions";

	private static final String SUBSCRIPTION = SUBSCRIPTIONS + "/{subscriptionId}";

	private final Organization organization;

	private final Subscriptions subscriptions;

	public SubscriptionRoutes(Organization organization) {
		this.organization = organization;
		this.subscriptions = organization.subscriptions();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", SUBSCRIPTIONS, this::list), Route.of("POST", SUBSCRIPTIONS, this::create),
				Route.of("GET", SUBSCRIPTION, this::get), Route.of("PUT", SUBSCRIPTION, this::replace),
				Route.of("DELETE", SUBSCRIPTION, this::delete));
	}

	private Answer list(Call call) {
		return Answer.json(Json.list(this.subscriptions.all()
			.stream()
			.filter((each) -> matches(call.text("publisherId"), each.request().publisherId())
					&& matches(call.text("eventType"), each.request().eventType())
					&& matches(call.text("consumerId"), each.request().consumerId())
					&& matches(call.text("consumerActionId"), each.request().consumerActionId()))
			.map((each) -> json(call, each))
			.toList()));
	}

	private static boolean matches(@Nullable String wanted, String value) {
		return wanted == null || wanted.equalsIgnoreCase(value);
	}

	private Answer get(Call call) {
		return Answer.json(json(call, this.subscriptions.get(id(call))));
	}

	private Answer create(Call call) {
		JsonNode body = call.body();
		return Answer
			.json(json(call, this.subscriptions.create(request(body), isEnabled(body), this.organization.caller())));
	}

	private Answer replace(Call call) {
		JsonNode body = call.body();
		return Answer.json(json(call,
				this.subscriptions.replace(id(call), request(body), isEnabled(body), this.organization.caller())));
	}

	private Answer delete(Call call) {
		this.subscriptions.delete(id(call));
		return Answer.empty(204);
	}

	private static UUID id(Call call) {
		try {
			return UUID.fromString(call.variable("subscriptionId"));
		}
		catch (IllegalArgumentException ex) {
			throw ServiceException.invalidParameter("subscriptionId", call.variable("subscriptionId"));
		}
	}

	private static boolean isEnabled(JsonNode body) {
		return Objects.requireNonNullElse(Json.code(SubscriptionStatus.class, body, "status"),
				SubscriptionStatus.ENABLED) == SubscriptionStatus.ENABLED;
	}

	private static HookRequest request(JsonNode body) {
		return new HookRequest(required(body, "publisherId"), required(body, "eventType"),
				Objects.requireNonNullElse(Json.text(body, "resourceVersion"), "1.0"),
				inputs(body.path("publisherInputs")), required(body, "consumerId"), required(body, "consumerActionId"),
				inputs(body.path("consumerInputs")));
	}

	private static String required(JsonNode body, String property) {
		String text = Json.text(body, property);
		if (text == null || text.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + property);
		}
		return text;
	}

	private static Map<String, String> inputs(JsonNode json) {
		Map<String, String> inputs = new LinkedHashMap<>();
		json.forEachEntry((name, value) -> inputs.put(name, value.asString("")));
		return inputs;
	}

	private static ObjectNode json(Call call, HostedSubscription subscription) {
		HookRequest request = subscription.request();
		ObjectNode json = Json.object()
			.put("id", subscription.id().toString())
			.put("url", call.links().organization(SUBSCRIPTIONS + "/" + subscription.id()))
			.put("status",
					(subscription.enabled() ? SubscriptionStatus.ENABLED : SubscriptionStatus.DISABLED_BY_USER).wire())
			.put("publisherId", request.publisherId())
			.put("eventType", request.eventType())
			.put("resourceVersion", request.resourceVersion())
			.put("consumerId", request.consumerId())
			.put("consumerActionId", request.consumerActionId())
			.put("createdDate", Json.date(subscription.createdDate()))
			.put("modifiedDate", Json.date(subscription.modifiedDate()));
		json.set("createdBy", PersonJson.reference(call.links(), subscription.createdBy()));
		json.set("modifiedBy", PersonJson.reference(call.links(), subscription.modifiedBy()));
		json.set("publisherInputs", Json.tree(request.publisherInputs()));
		json.set("consumerInputs", Json.tree(shown(request.consumerInputs())));
		return json;
	}

	/** A password comes back as stars. */
	private static Map<String, String> shown(Map<String, String> inputs) {
		Map<String, String> shown = new LinkedHashMap<>(inputs);
		shown.replaceAll((name, value) -> name.toLowerCase(Locale.ROOT).contains("password") ? "********" : value);
		return shown;
	}

}
