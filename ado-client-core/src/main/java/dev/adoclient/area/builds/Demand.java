package dev.adoclient.area.builds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * What a build demands of its agent. The service writes it as a text, such as
 * {@code Agent.OS -equals Linux}, or as an object.
 */
public final class Demand extends AdoObject {

	private static final Pattern WITH_VALUE = Pattern.compile("(\\S+)\\s+-(\\w+)\\s+(.*)");

	public Demand(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the demand that a text states.
	 */
	static Demand ofText(String text) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		Matcher matcher = WITH_VALUE.matcher(text.strip());
		if (!matcher.matches()) {
			return new Demand(json.put("name", text.strip()));
		}
		json.put("name", matcher.group(1)).put("value", matcher.group(3));
		return new Demand(json.put("operator", matcher.group(2)));
	}

	/**
	 * Returns the capability that the agent must have.
	 */
	public @Nullable String name() {
		return string("name");
	}

	/**
	 * Returns how the value is compared, such as {@code equals} or {@code gtVersion},
	 * where the demand came as a text; an object does not say it.
	 */
	public @Nullable String operator() {
		return string("operator");
	}

	/**
	 * Returns the value that the capability must have; {@code null} if any will do.
	 */
	public @Nullable String value() {
		return string("value");
	}

}
