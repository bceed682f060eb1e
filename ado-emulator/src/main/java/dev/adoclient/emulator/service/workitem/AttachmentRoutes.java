package dev.adoclient.emulator.service.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.ContentType;
import dev.adoclient.emulator.rest.FileAnswer;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.workitem.Attachments;
import dev.adoclient.emulator.workitem.HostedAttachment;

/** Takes files for work items, whole or in chunks, and hands them out. */
final class AttachmentRoutes implements Routes {

	private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");

	private final Organization organization;

	AttachmentRoutes(Organization organization) {
		this.organization = organization;
	}

	@Override
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (String scope : List.of("", "/{project}")) {
			routes.add(Route.of("POST", scope + "/_apis/wit/attachments", this::create));
			routes.add(Route.of("PUT", scope + "/_apis/wit/attachments/{id}", this::append));
			routes.add(Route.of("GET", scope + "/_apis/wit/attachments/{id}", this::download));
		}
		return routes;
	}

	/** A file that is sent as JSON is kept as it is, too. */
	private Answer create(Call call) {
		Attachments attachments = attachments(call);
		String fileName = call.text("fileName", UUID.randomUUID().toString());
		String uploadType = call.text("uploadType", "simple").toLowerCase(Locale.ROOT);
		if (uploadType.equals("chunked")) {
			return reference(call, 202, attachments.start(fileName));
		}
		if (!uploadType.equals("simple")) {
			throw ServiceException.invalidParameter("uploadType", uploadType);
		}
		ContentType.require(call.request(), "application/octet-stream", "application/json");
		return reference(call, 201, attachments.store(fileName, call.request().body()));
	}

	private Answer append(Call call) {
		ContentType.require(call.request(), "application/octet-stream");
		String header = call.request().headers().getOrDefault("Content-Range", "");
		Matcher range = CONTENT_RANGE.matcher(header);
		byte[] chunk = call.request().body();
		if (!range.matches() || number(range, 2) - number(range, 1) + 1 != chunk.length) {
			throw ServiceException.invalidArgument("The Content-Range \"" + header + "\" does not say what is sent.");
		}
		return reference(call, 200, attachments(call).append(id(call), number(range, 1), number(range, 3), chunk));
	}

	private static long number(Matcher range, int group) {
		return Long.parseLong(range.group(group));
	}

	private Answer download(Call call) {
		HostedAttachment attachment = attachments(call).get(id(call));
		return new FileAnswer("application/octet-stream", call.text("fileName", attachment.fileName()),
				attachment.content())
			.answer(call.request());
	}

	private static UUID id(Call call) {
		String id = call.variable("id");
		try {
			return UUID.fromString(id);
		}
		catch (IllegalArgumentException ex) {
			throw Attachments.notFound(id);
		}
	}

	private Attachments attachments(Call call) {
		String project = call.optionalVariable("project");
		if (project != null) {
			this.organization.project(project);
		}
		return this.organization.workItems().attachments();
	}

	private static Answer reference(Call call, int status, HostedAttachment attachment) {
		return Answer.json(status,
				Json.object()
					.put("id", attachment.id().toString())
					.put("url",
							call.links()
								.organization("/_apis/wit/attachments/" + attachment.id() + "?fileName="
										+ Percent.encode(attachment.fileName()))));
	}

}
