// Generated from facts by ado-client-codegen. Generated, do not edit.
package example.shared;

import dev.adoclient.model.AdoObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A maker.
 */
@Generated("dev.adoclient.codegen.types.TypesProcessor")
public final class Maker extends AdoObject {
	public Maker(ObjectNode json) {
		super(json);
	}

	public @Nullable Country country() {
		return code("country", Country::new);
	}
}
