package dev.adoclient.emulator.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.location.Evidence;
import dev.adoclient.emulator.location.Location;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.ApiVersion;
import dev.adoclient.emulator.rest.Route;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The emulated routes are routes of Azure DevOps, and the README tells of each. */
class RouteTests {

	private static final String START = "<!-- routes: made by RouteTests -->\n";

	private static final String END = "<!-- end of routes -->\n";

	private final List<Route> routes = new OrganizationService(
			new Organization(new ServiceHost("contoso", Clock.systemUTC(), new Access("token"))))
		.routes();

	@Test
	void everyRouteIsOneOfAzureDevOps() {
		assertThat(this.routes).filteredOn((route) -> route.location() == null)
			.extracting(Route::path)
			.as("routes of other services, or none")
			.containsExactlyInAnyOrder("/_apis", "/_apis/{area}", "/_apis/artifact/{rootId}/content");
	}

	@Test
	void routeIsAPreviewWhereAzureDevOpsHasNothingElse() {
		for (Route route : this.routes) {
			Location location = route.location();
			if (location != null) {
				boolean preview = route.version() == ApiVersion.Rule.PREVIEW;
				assertThat(preview).as(route.method() + " " + route.path()).isEqualTo(location.isPreview());
				assertThat(route.version()).isNotEqualTo(ApiVersion.Rule.NONE);
			}
		}
	}

	@Test
	void readmeTellsOfEveryRouteHowItIsKnown() throws IOException {
		Path file = Path.of("README.md");
		String readme = Files.readString(file);
		int start = readme.indexOf(START) + START.length();
		String made = table();
		if ("true".equals(System.getenv("README_WRITE"))) {
			Files.writeString(file, readme.substring(0, start) + made + readme.substring(readme.indexOf(END)));
		}
		assertThat(readme.substring(start, readme.indexOf(END)))
			.as("the table of routes; to write it anew: README_WRITE=true mvn -pl ado-emulator test "
					+ "-Dtest=RouteTests")
			.isEqualTo(made);
	}

	/** One line for each path, whether it is asked for in a project or not. */
	private String table() {
		Map<String, Map<String, Evidence>> verbs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		Map<String, Route> longest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Route route : this.routes) {
			String key = route.path().substring(route.path().indexOf("/_apis"));
			verbs.computeIfAbsent(key, (path) -> new TreeMap<>()).put(route.method(), evidence(route));
			longest.merge(key, route, (one, other) -> (one.segments().size() >= other.segments().size()) ? one : other);
		}
		return "| area | path | verbs |\n|---|---|---|\n" + verbs.entrySet()
			.stream()
			.map((line) -> "| " + area(longest.get(line.getKey())) + " | `" + longest.get(line.getKey()).path() + "` | "
					+ line.getValue()
						.entrySet()
						.stream()
						.map((verb) -> verb.getKey() + " " + verb.getValue())
						.collect(Collectors.joining(", "))
					+ " |\n")
			.collect(Collectors.joining());
	}

	private static String area(Route route) {
		return (route.location() != null) ? route.location().area().toLowerCase(Locale.ROOT) : "";
	}

	private static Evidence evidence(Route route) {
		if (route.location() == null) {
			return route.method().equals("OPTIONS") ? Evidence.RECORDED : Evidence.GUESSED;
		}
		return route.location().verbs().getOrDefault(route.method(), Evidence.GUESSED);
	}

}
