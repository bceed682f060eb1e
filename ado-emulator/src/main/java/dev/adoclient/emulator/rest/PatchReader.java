package dev.adoclient.emulator.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.workitem.PatchOperation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a JSON Patch document. */
public final class PatchReader {

	private PatchReader() {
	}

	public static List<PatchOperation> read(ServiceRequest request) {
		ContentType.require(request, "application/json-patch+json");
		JsonNode document = Json.read(request.body());
		if (!document.isArray() || document.isEmpty()) {
			throw refuse("You must pass a valid patch document in the body of the request.");
		}
		List<PatchOperation> operations = new ArrayList<>();
		for (JsonNode element : document) {
			String op = Json.scalar(element.path("op"));
			JsonNode path = element.path("path");
			if (op == null || !path.isString()) {
				throw refuse("Each operation of a patch document must have an op and a path.");
			}
			JsonNode from = element.path("from");
			operations.add(new PatchOperation(WireName.read(PatchOperation.Op.class, "op", op), path.asString(),
					from.isString() ? from.asString() : null, value(element.path("value"))));
		}
		return operations;
	}

	private static ServiceException refuse(String message) {
		return new ServiceException(400, "Microsoft.VisualStudio.Services.Common.VssPropertyValidationException, "
				+ "Microsoft.VisualStudio.Services.Common", message);
	}

	/** A list may stand within a value, but not be one. */
	private static @Nullable Object part(JsonNode json) {
		if (!json.isArray()) {
			return value(json);
		}
		List<@Nullable Object> list = new ArrayList<>();
		json.forEach((element) -> list.add(part(element)));
		return list;
	}

	private static @Nullable Object value(JsonNode json) {
		if (json.isNull() || json.isMissingNode()) {
			return null;
		}
		if (json.isObject()) {
			Map<String, @Nullable Object> map = new LinkedHashMap<>();
			json.properties().forEach((property) -> map.put(property.getKey(), part(property.getValue())));
			return map;
		}
		if (json.isArray()) {
			throw refuse("The value of an operation may not be a list.");
		}
		return json.isBoolean() ? Boolean.valueOf(json.asBoolean())
				: json.isNumber() ? json.decimalValue() : json.asString();
	}

}
