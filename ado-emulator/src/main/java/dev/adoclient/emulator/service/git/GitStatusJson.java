package dev.adoclient.emulator.service.git;

import java.util.List;
import java.util.Objects;

import dev.adoclient.emulator.git.PostedStatus;
import dev.adoclient.emulator.git.StatusState;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes what is said of commits and pull requests. */
public final class GitStatusJson {

	private GitStatusJson() {
	}

	public static PostedStatus read(JsonNode body, @Nullable Integer iterationId, ServiceHost host, Person by) {
		String name = Json.text(body.path("context"), "name");
		if (name == null || name.isBlank()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: status.context.name");
		}
		StatusState state = Objects.requireNonNullElse(Json.code(StatusState.class, body, "state"),
				StatusState.NOT_SET);
		JsonNode inBody = body.path("iterationId");
		return new PostedStatus(0, state, Json.text(body.path("context"), "genre"), name,
				Json.text(body, "description"), Json.text(body, "targetUrl"),
				(iterationId == null && inBody.isInt()) ? Integer.valueOf(inBody.asInt()) : iterationId,
				host.preciseNow(), by);
	}

	public static ObjectNode write(Links links, PostedStatus status) {
		ObjectNode json = Json.object();
		if (status.iterationId() != null) {
			json.put("iterationId", status.iterationId());
		}
		json.put("id", status.id()).put("state", status.state().wire());
		if (status.description() != null) {
			json.put("description", status.description());
		}
		ObjectNode context = json.putObject("context").put("name", status.name());
		if (status.genre() != null) {
			context.put("genre", status.genre());
		}
		json.put("creationDate", Json.date(status.creationDate())).put("updatedDate", Json.date(status.creationDate()));
		json.set("createdBy", PersonJson.referenceInGit(links, status.createdBy()));
		if (status.targetUrl() != null) {
			json.put("targetUrl", status.targetUrl());
		}
		return json;
	}

	/** The latest status of each check. */
	public static List<PostedStatus> latest(List<PostedStatus> all) {
		return all.stream()
			.filter((status) -> all.stream()
				.noneMatch((later) -> later.id() > status.id() && later.context().equals(status.context())))
			.toList();
	}

}
