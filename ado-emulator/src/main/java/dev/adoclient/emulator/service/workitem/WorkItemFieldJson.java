package dev.adoclient.emulator.service.workitem;

import java.math.BigDecimal;
import java.time.Instant;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes the value of a field or of an attribute. */
final class WorkItemFieldJson {

	private final Links links;

	private final boolean textPersons;

	/**
	 * Creates a writer of values.
	 * @param textPersons whether persons are written as texts, as old versions do
	 */
	WorkItemFieldJson(Links links, boolean textPersons) {
		this.links = links;
		this.textPersons = textPersons;
	}

	JsonNode value(Object value) {
		if (value instanceof Person person) {
			return this.textPersons ? JsonNodeFactory.instance.stringNode(person.combinedName())
					: PersonJson.reference(this.links, person);
		}
		if (value instanceof Instant instant) {
			return JsonNodeFactory.instance.stringNode(Json.date(instant));
		}
		if (value instanceof BigDecimal number) {
			return number(number);
		}
		return Json.tree(value);
	}

	/** A decimal has a point, even where nothing follows it but a zero. */
	private static JsonNode number(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return JsonNodeFactory.instance.numberNode((plain.scale() < 1) ? plain.setScale(1) : plain);
	}

}
