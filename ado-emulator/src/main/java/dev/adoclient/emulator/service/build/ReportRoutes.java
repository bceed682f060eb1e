package dev.adoclient.emulator.service.build;

import java.util.List;
import java.util.Locale;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedIssue;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;

/** Tells people how a build went, in a page or in JSON that holds the page. */
final class ReportRoutes implements Routes {

	private static final String HTML = "text/html";

	private final Organization organization;

	ReportRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", "/{project}/_apis/build/builds/{buildId}/report", this::get));
	}

	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		String page = page(project, build);
		String accept = call.request().headers().getOrDefault("Accept", "").toLowerCase(Locale.ROOT);
		if (accept.startsWith(HTML)) {
			return Answer.html(200, page);
		}
		return Answer
			.json(Json.object().put("buildId", build.id()).put("content", page).put("type", call.text("type", HTML)));
	}

	private static String page(HostedProject project, HostedBuild build) {
		StringBuilder page = new StringBuilder("<h1>").append(escaped(build.definition().name() + " " + build.number()))
			.append("</h1><p>")
			.append(build.progress().status().wire());
		if (build.progress().result() != null) {
			page.append(", ").append(build.progress().result().wire());
		}
		page.append("</p><ul>");
		project.builds()
			.timelines()
			.of(build.id())
			.ifPresent((timeline) -> timeline.records()
				.stream()
				.flatMap((item) -> item.issues().stream())
				.map(HostedIssue::message)
				.forEach((message) -> page.append("<li>").append(escaped(message)).append("</li>")));
		return page.append("</ul>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
