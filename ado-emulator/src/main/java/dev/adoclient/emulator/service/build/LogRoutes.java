package dev.adoclient.emulator.service.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedLog;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.FileAnswer;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows what builds wrote: a list, a text or its lines, or all in an archive, as the
 * Accept header asks for it.
 */
final class LogRoutes implements Routes {

	private static final String LOGS = "/{project}/_apis/build/builds/{buildId}/logs";

	private final Organization organization;

	LogRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", LOGS, this::list), Route.of("GET", LOGS + "/{logId}", this::get));
	}

	private Answer list(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		List<HostedLog> logs = project.builds().logs().of(build.id());
		if (accept(call).startsWith("application/zip")) {
			return new FileAnswer("application/zip", "logs_" + build.id() + ".zip", zip(logs)).answer(call.request());
		}
		String url = new BuildJson(call.links(), project).url(build);
		return Answer.json(Json.list(logs.stream().map((log) -> json(log, url)).toList()));
	}

	/** A log that nobody wrote has no lines: the service does not refuse it. */
	private Answer get(Call call) {
		HostedProject project = this.organization.project(call.variable("project"));
		HostedBuild build = project.builds().get(call.intVariable("buildId"));
		Optional<HostedLog> log = project.builds().logs().find(build.id(), call.intVariable("logId"));
		long start = number(call, "startLine", 0);
		long end = number(call, "endLine", Long.MAX_VALUE);
		if (end >= 0 && end < start) {
			throw ServiceException.invalidArgument("Startline cannot be greater than endline");
		}
		List<String> lines = log.map((found) -> found.lines(start, end)).orElse(List.of());
		if (log.isPresent() && accept(call).startsWith("application/zip")) {
			String name = "log_" + log.get().id() + ".zip";
			return new FileAnswer("application/zip", name, zip(List.of(log.get()))).answer(call.request());
		}
		Answer answer = accept(call).startsWith("application/json") ? Answer.json(lines(lines))
				: Answer.of(200, "text/plain; charset=utf-8", HostedLog.text(lines));
		if (lines.isEmpty()) {
			return answer;
		}
		int total = log.map((found) -> found.lines().size()).orElse(0);
		long first = (end < 0) ? Math.max(total + end, 0) + 1 : start;
		return answer.with("Content-Range",
				"lines " + first + "-" + ((end < 0) ? total : Math.min(end, total)) + "/" + total);
	}

	private static ObjectNode lines(List<String> lines) {
		ObjectNode json = Json.object().put("count", lines.size());
		json.set("value", Json.texts(lines));
		return json;
	}

	private static long number(Call call, String parameter, long absent) {
		String text = call.text(parameter);
		if (text == null) {
			return absent;
		}
		try {
			return Long.parseLong(text.strip());
		}
		catch (NumberFormatException ex) {
			throw ServiceException.invalidParameter(parameter, text);
		}
	}

	private static String accept(Call call) {
		String accept = call.request().header("Accept");
		return (accept != null) ? accept.toLowerCase(Locale.ROOT).strip() : "";
	}

	static ObjectNode json(HostedLog log, String buildUrl) {
		return Json.object()
			.put("lineCount", log.lines().size())
			.put("createdOn", Json.date(log.createdOn()))
			.put("lastChangedOn", Json.date(log.lastChangedOn()))
			.put("id", log.id())
			.put("type", "Container")
			.put("url", buildUrl + "/logs/" + log.id());
	}

	private static byte[] zip(List<HostedLog> logs) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (HostedLog log : logs) {
				ZipEntry entry = new ZipEntry(log.entry());
				entry.setLastModifiedTime(FileTime.from(log.lastChangedOn()));
				zip.putNextEntry(entry);
				zip.write(HostedLog.text(log.lines()));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
