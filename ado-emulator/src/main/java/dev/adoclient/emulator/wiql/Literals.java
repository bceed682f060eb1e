package dev.adoclient.emulator.wiql;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.adoclient.emulator.host.ServiceTime;
import dev.adoclient.emulator.wiql.Condition.Operand;
import dev.adoclient.emulator.workitem.Field;
import dev.adoclient.emulator.workitem.HostedFieldType;
import org.jspecify.annotations.Nullable;

/** Makes of what a query says a value that its field can be compared with. */
final class Literals {

	private final QueryContext context;

	Literals(QueryContext context) {
		this.context = context;
	}

	/** Returns the value; null for the empty text, which stands for no value. */
	@Nullable Object value(Field field, Operand operand) {
		Token token = operand.token();
		if (token.kind() == Token.Kind.MACRO) {
			return macro(field, operand);
		}
		if (token.text().isEmpty()) {
			return null;
		}
		return switch (field.type()) {
			case INTEGER, DOUBLE -> number(token);
			case DATE_TIME -> date(token);
			case BOOLEAN -> truth(token);
			case STRING, GUID, IDENTITY, TREE_PATH, PLAIN_TEXT, HTML, HISTORY -> token.text();
		};
	}

	/** The start of the day, unless times matter. */
	Instant precise(Instant instant) {
		return this.context.timePrecision() ? instant : instant.truncatedTo(ChronoUnit.DAYS);
	}

	private Object macro(Field field, Operand operand) {
		Token token = operand.token();
		if (token.text().equalsIgnoreCase("today")) {
			if (field.type() != HostedFieldType.DATE_TIME) {
				throw wrong(token);
			}
			return this.context.now().truncatedTo(ChronoUnit.DAYS).plus(operand.days(), ChronoUnit.DAYS);
		}
		if (operand.days() != 0) {
			throw wrong(token);
		}
		if (token.text().equalsIgnoreCase("me")) {
			return this.context.me();
		}
		if (this.context.project() == null) {
			throw WiqlRefusals.syntax("The macro needs a project, and the query is asked in none.", token.source());
		}
		return this.context.project();
	}

	private static Object number(Token token) {
		try {
			return new BigDecimal(token.text());
		}
		catch (NumberFormatException ex) {
			throw wrong(token);
		}
	}

	private static Object truth(Token token) {
		if (!token.text().equalsIgnoreCase("true") && !token.text().equalsIgnoreCase("false")) {
			throw wrong(token);
		}
		return Boolean.valueOf(token.text());
	}

	private Instant date(Token token) {
		Instant time = time(token);
		if (!this.context.timePrecision() && !time.equals(time.truncatedTo(ChronoUnit.DAYS))) {
			throw WiqlRefusals.syntax(
					"You cannot supply a time with the date when running a query using date precision.",
					token.source());
		}
		return time;
	}

	static Instant time(Token token) {
		try {
			return ServiceTime.parse(token.text());
		}
		catch (DateTimeException ex) {
			throw wrong(token);
		}
	}

	private static RuntimeException wrong(Token token) {
		return WiqlRefusals.syntax("The value does not fit the field that it is compared with.", token.source());
	}

}
