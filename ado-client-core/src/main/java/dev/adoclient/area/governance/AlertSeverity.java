package dev.adoclient.area.governance;

import java.util.List;

import dev.adoclient.model.Code;

/**
 * How bad an alert is.
 *
 * @param value the value on the wire
 */
public record AlertSeverity(String value) implements Code {

	public static final AlertSeverity LOW = new AlertSeverity("low");

	public static final AlertSeverity MEDIUM = new AlertSeverity("medium");

	public static final AlertSeverity HIGH = new AlertSeverity("high");

	public static final AlertSeverity CRITICAL = new AlertSeverity("critical");

	private static final List<AlertSeverity> NUMBERED = List.of(LOW, MEDIUM, HIGH, CRITICAL);

	/**
	 * Returns the severity of a name, or of a number from 0 to 3, which other clients
	 * write.
	 */
	static AlertSeverity of(String value) {
		return value.matches("[0-3]") ? NUMBERED.get(Integer.parseInt(value)) : new AlertSeverity(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
