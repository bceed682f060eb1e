package dev.adoclient.emulator.workitem;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import dev.adoclient.emulator.host.Directory;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceTime;

/** Makes the value of a field from what a caller sent. */
final class FieldReader {

	private final Directory directory;

	FieldReader(Directory directory) {
		this.directory = directory;
	}

	Object read(Field field, Object sent) {
		try {
			return switch (field.type()) {
				case INTEGER -> new BigDecimal(String.valueOf(sent)).intValueExact();
				case DOUBLE -> new BigDecimal(String.valueOf(sent));
				case BOOLEAN -> truth(field, sent);
				case DATE_TIME -> time(sent);
				case IDENTITY -> person(field, sent);
				case STRING, GUID, TREE_PATH, PLAIN_TEXT, HTML, HISTORY -> text(field, sent);
			};
		}
		catch (NumberFormatException | ArithmeticException | DateTimeException ex) {
			throw WorkItemRefusals.fieldStatus("InvalidType", field);
		}
	}

	private static Object truth(Field field, Object sent) {
		String text = String.valueOf(sent);
		if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
			throw WorkItemRefusals.fieldStatus("InvalidType", field);
		}
		return Boolean.valueOf(text);
	}

	private static Instant time(Object sent) {
		if (sent instanceof Instant instant) {
			return instant;
		}
		return ServiceTime.parse(String.valueOf(sent)).truncatedTo(ChronoUnit.MILLIS);
	}

	private static String text(Field field, Object sent) {
		if (sent instanceof Map) {
			throw WorkItemRefusals.fieldStatus("InvalidType", field);
		}
		String text = String.valueOf(sent);
		if (field.type() == HostedFieldType.STRING && text.length() > 255 && !field.reference().equals(Fields.TAGS)) {
			throw WorkItemRefusals.fieldStatus("InvalidTooLong", field);
		}
		return text;
	}

	/** An identity is named by text, or by an object of which one name is enough. */
	private Person person(Field field, Object sent) {
		if (sent instanceof Person person) {
			return person;
		}
		if (sent instanceof Map<?, ?> map) {
			for (String key : new String[] { "descriptor", "id", "uniqueName", "displayName" }) {
				if (map.get(key) instanceof String name && this.directory.find(name).isPresent()) {
					return this.directory.find(name).get();
				}
			}
		}
		String name = String.valueOf(sent);
		return this.directory.find(name)
			.orElseThrow(() -> WorkItemRefusals
				.rule("The identity value '" + name + "' for field '" + field.name() + "' is an unknown identity."));
	}

}
