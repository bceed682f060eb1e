// Generated from facts by ado-client-codegen. Generated, do not edit.
package example.lamps;

import dev.adoclient.model.AdoObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A lamp shade.
 */
@Generated("dev.adoclient.codegen.types.TypesProcessor")
public final class LampShade extends AdoObject {
	public LampShade(ObjectNode json) {
		super(json);
	}

	public @Nullable String colour() {
		return string("colour");
	}
}
