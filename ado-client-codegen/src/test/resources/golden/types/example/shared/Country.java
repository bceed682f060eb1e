// Generated from facts by ado-client-codegen. Generated, do not edit.
package example.shared;

import dev.adoclient.model.Code;
import javax.annotation.processing.Generated;

/**
 * A country.
 *
 * @param value the value on the wire
 */
@Generated("dev.adoclient.codegen.types.TypesProcessor")
public record Country(String value) implements Code {
	public static final Country FR = new Country("fr");

	@Override
	public String toString() {
		return this.value;
	}
}
