package dev.adoclient.emulator.service.entitlement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.adoclient.emulator.entitlement.Entitlements;
import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.LicenseKind;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists users with their access levels, and counts the licenses. */
final class UserEntitlementRoutes implements Routes {

	private static final Pattern CONDITION = Pattern.compile("(name|licenseId) eq '((?:[^']|'')*)'",
			Pattern.CASE_INSENSITIVE);

	/** How many users a page has. */
	private static final int PAGE = 100;

	private final Organization organization;

	private final Entitlements entitlements;

	UserEntitlementRoutes(Organization organization) {
		this.organization = organization;
		this.entitlements = organization.entitlements();
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/_apis/userentitlements", this::list),
				Route.of("GET", "/_apis/userentitlementsummary", this::summary));
	}

	/**
	 * The token of the next page stands in the body; at the end it is empty. Before 5.0
	 * there was but the list.
	 */
	private Answer list(Call call) {
		List<HostedEntitlement> found = this.entitlements.all()
			.stream()
			.filter((entitlement) -> entitlement.person().kind() == Person.Kind.USER)
			.filter(condition(call))
			.sorted(order(call))
			.toList();
		int from = Math.min(call.count("continuationToken", 0, Integer.MAX_VALUE), found.size());
		int to = Math.min(from + PAGE, found.size());
		ArrayNode users = Json.array(found.subList(from, to)
			.stream()
			.map((entitlement) -> EntitlementJson.member(call, this.organization, entitlement))
			.toList());
		if (call.version().isBefore(5, 0)) {
			return Answer.json(Json.object().put("count", users.size()).set("value", users));
		}
		ObjectNode json = Json.object();
		json.set("members", users);
		json.put("continuationToken", (to < found.size()) ? Integer.toString(to) : "");
		json.put("totalCount", found.size());
		json.set("items", users.deepCopy());
		return Answer.json(json);
	}

	private static Predicate<HostedEntitlement> condition(Call call) {
		String filter = call.text("$filter");
		if (filter == null) {
			return (entitlement) -> true;
		}
		return Stream.of(filter.split("(?i) and ", -1))
			.map(UserEntitlementRoutes::oneCondition)
			.reduce((entitlement) -> true, Predicate::and);
	}

	private static Predicate<HostedEntitlement> oneCondition(String text) {
		Matcher condition = CONDITION.matcher(text.strip());
		if (!condition.matches()) {
			throw ServiceException.invalidParameter("$filter", text);
		}
		String value = condition.group(2).replace("''", "'").toLowerCase(Locale.ROOT);
		if (condition.group(1).equalsIgnoreCase("name")) {
			return (entitlement) -> entitlement.person().displayName().toLowerCase(Locale.ROOT).contains(value)
					|| entitlement.person().uniqueName().toLowerCase(Locale.ROOT).contains(value);
		}
		return (entitlement) -> value.equals("account-" + entitlement.license().wire().toLowerCase(Locale.ROOT));
	}

	private static Comparator<HostedEntitlement> order(Call call) {
		Comparator<HostedEntitlement> byName = Comparator.comparing((entitlement) -> entitlement.person().displayName(),
				String.CASE_INSENSITIVE_ORDER);
		return switch (call.text("$orderBy", "name Ascending").toLowerCase(Locale.ROOT)) {
			case "name ascending" -> byName;
			case "name descending" -> byName.reversed();
			default -> throw ServiceException.invalidParameter("$orderBy", call.text("$orderBy", ""));
		};
	}

	private Answer summary(Call call) {
		ObjectNode json = Json.object();
		ArrayNode licenses = json.putArray("licenses");
		for (LicenseKind license : List.of(LicenseKind.STAKEHOLDER, LicenseKind.EXPRESS, LicenseKind.ADVANCED)) {
			long assigned = this.entitlements.assigned(license);
			long total = this.entitlements.bought(license).map(Integer::longValue).orElse(assigned);
			licenses.addObject()
				.put("licenseName", license.displayName())
				.put("accountLicenseType", license.wire())
				.put("source", "account")
				.put("total", total)
				.put("assigned", assigned)
				.put("available", total - assigned);
		}
		return Answer.json(json);
	}

}
