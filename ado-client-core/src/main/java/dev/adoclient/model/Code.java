package dev.adoclient.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value out of a list that the service may extend at any time. The constants of a code
 * are those documented; any other value is kept as it came and can be sent. The text of a
 * code is its value.
 */
public interface Code {

	/**
	 * Returns the value as it stands on the wire.
	 */
	@JsonValue
	String value();

}
