// Generated from facts by ado-client-codegen. Generated, do not edit.
package example.lamps;

import dev.adoclient.model.Code;
import javax.annotation.processing.Generated;

/**
 * Whether a lamp shines.
 *
 * @param value the value on the wire
 */
@Generated("dev.adoclient.codegen.types.TypesProcessor")
public record LampState(String value) implements Code {
	/**
	 * It shines.
	 */
	public static final LampState WELL_LIT = new LampState("wellLit");

	public static final LampState KNOWN_ISSUE = new LampState("known_Issue");

	public static final LampState ALL = new LampState("all");

	@Override
	public String toString() {
		return this.value;
	}
}
