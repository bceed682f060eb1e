package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * How bad a finding about a queued build is.
 *
 * @param value the value on the wire
 */
public record ValidationResult(String value) implements Code {

	public static final ValidationResult OK = new ValidationResult("ok");

	public static final ValidationResult WARNING = new ValidationResult("warning");

	public static final ValidationResult ERROR = new ValidationResult("error");

}
