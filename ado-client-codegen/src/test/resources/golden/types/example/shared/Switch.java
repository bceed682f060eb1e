// Generated from facts by ado-client-codegen. Generated, do not edit.
package example.shared;

import dev.adoclient.model.AdoObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A switch.
 */
@Generated("dev.adoclient.codegen.types.TypesProcessor")
public final class Switch extends AdoObject {
	public Switch(ObjectNode json) {
		super(json);
	}

	public @Nullable String label() {
		return string("label");
	}
}
