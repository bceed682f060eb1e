// Generated from facts by ado-client-codegen. Generated, do not edit.
package example.lamps;

import dev.adoclient.model.AdoObject;
import example.shared.Maker;
import example.shared.Switch;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A lamp.
 */
@Generated("dev.adoclient.codegen.types.TypesProcessor")
public final class Lamp extends AdoObject {
	public Lamp(ObjectNode json) {
		super(json);
		id();
		key();
		name();
		home();
	}

	public int id() {
		return requiredInt("id");
	}

	public UUID key() {
		return requiredUuid("key");
	}

	public String name() {
		return requiredString("name");
	}

	public URI home() {
		return requiredUri("home");
	}

	/**
	 * Returns the power, in watts.
	 */
	public @Nullable Integer watts() {
		return integer("watts");
	}

	public @Nullable Long hours() {
		return longInteger("hours");
	}

	public @Nullable BigDecimal price() {
		return decimal("price");
	}

	public boolean isOn() {
		return flag("isOn");
	}

	/**
	 * Returns what somebody wrote about the lamp, which may be long: as long as this
	 * sentence, which has to be broken into two lines; {@link #tags()} are shorter.
	 */
	public @Nullable String note() {
		return string("note");
	}

	public @Nullable UUID model() {
		return uuid("model");
	}

	public @Nullable URI page() {
		return uri("page");
	}

	public @Nullable Instant soldAt() {
		return instant("soldAt");
	}

	public @Nullable JsonNode settings() {
		return any("settings");
	}

	public @Nullable LampState state() {
		return code("state", LampState::new);
	}

	public @Nullable LampShade shade() {
		return object("shade", LampShade::new);
	}

	public @Nullable Switch switchValue() {
		return object("switch", Switch::new);
	}

	public @Nullable String defaultValue() {
		return string("default");
	}

	public @Nullable JsonNode jsonValue() {
		return any("json");
	}

	public List<Bulb> bulbs() {
		return objects("bulbs", Bulb::new);
	}

	public List<String> tags() {
		return strings("tags");
	}

	public List<Integer> sizes() {
		return integers("sizes");
	}

	public List<UUID> keys() {
		return uuids("keys");
	}

	public List<LampState> states() {
		return codes("states", LampState::new);
	}

	public List<JsonNode> anything() {
		return values("anything");
	}

	public List<JsonNode> rows() {
		return values("rows");
	}

	public List<JsonNode> times() {
		return values("times");
	}

	public Map<String, String> labels() {
		return stringMap("labels");
	}

	public Map<String, Integer> counts() {
		return integerMap("counts");
	}

	public Map<String, LampShade> parts() {
		return objectMap("parts", LampShade::new);
	}

	public Map<String, List<LampShade>> partLists() {
		return objectLists("partLists", LampShade::new);
	}

	public Map<String, JsonNode> more() {
		return valueMap("more");
	}

	public Map<String, JsonNode> flags() {
		return valueMap("flags");
	}

	public @Nullable Maker maker() {
		return object("maker", Maker::new);
	}
}
