package dev.adoclient.emulator.service;

import dev.adoclient.emulator.host.ServiceException;
import tools.jackson.databind.node.ObjectNode;

/** Writes a refusal as the error body of the service. */
final class ErrorAnswer {

	private ErrorAnswer() {
	}

	static Answer of(ServiceException refusal) {
		return Answer.json(refusal.status(), body(refusal));
	}

	static ObjectNode body(ServiceException refusal) {
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
