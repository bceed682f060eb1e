package dev.adoclient.emulator.rest;

import java.nio.charset.StandardCharsets;

import dev.adoclient.emulator.host.ServiceException;
import tools.jackson.databind.node.ObjectNode;

/** Writes a refusal as the error body of the service. */
public final class ErrorAnswer {

	/** The type of the refusal of a route that does not exist: it is written as text. */
	public static final String UNKNOWN_ROUTE = "System.Web.HttpException, System.Web";

	private ErrorAnswer() {
	}

	public static Answer of(ServiceException refusal) {
		if (refusal.typeName().equals(UNKNOWN_ROUTE)) {
			String message = String.valueOf(refusal.getMessage());
			return Answer.of(refusal.status(), "text/plain; charset=utf-8", message.getBytes(StandardCharsets.UTF_8))
				.with("X-TFS-ServiceError", Percent.encode(message));
		}
		return Answer.json(refusal.status(), body(refusal));
	}

	public static ObjectNode body(ServiceException refusal) {
		ObjectNode body = Json.object().put("$id", "1");
		if (!refusal.customProperties().isEmpty()) {
			body.set("customProperties", Json.tree(refusal.customProperties()));
		}
		body.putNull("innerException");
		return body.put("message", refusal.getMessage())
			.put("typeName", refusal.typeName())
			.put("typeKey", refusal.typeKey())
			.put("errorCode", 0)
			.put("eventId", refusal.eventId());
	}

}
