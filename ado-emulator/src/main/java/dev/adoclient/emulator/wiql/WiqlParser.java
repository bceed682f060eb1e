package dev.adoclient.emulator.wiql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.wiql.Condition.Comparison;
import dev.adoclient.emulator.wiql.Condition.Operand;
import dev.adoclient.emulator.wiql.Condition.Operator;
import dev.adoclient.emulator.wiql.Token.Kind;
import dev.adoclient.emulator.wiql.WiqlQuery.Sort;

/**
 * Reads a query of this grammar, whose keywords have no case: <pre>{@code
 * query      = SELECT field { "," field } FROM WorkItems
 *              [ WHERE any ] [ ORDER BY sort { "," sort } ] [ ASOF text ]
 * any        = all { OR all }
 * all        = not { AND not }
 * not        = [ NOT ] ( "(" any ")" | comparison )
 * comparison = field ( "=" | "<>" | "<" | ">" | "<=" | ">=" ) value
 *            | field [ NOT ] IN "(" value { "," value } ")"
 *            | field [ NOT ] CONTAINS [ WORDS ] text
 *            | field [ NOT ] UNDER value
 * value      = text | number | TRUE | FALSE | field | "@project" | "@me"
 *            | "@today" [ ( "+" | "-" ) number ]
 * sort       = field [ ASC | DESC ]
 * field      = "[" name "]" | name
 * }</pre> A name is a field's name or reference name; a text stands in single or double
 * quotes, which are doubled inside. Conditions are nested 200 times at the most. Queries
 * over links, {@code EVER}, {@code IN GROUP} and other macros are not part of it.
 */
final class WiqlParser {

	private static final int DEEPEST = 200;

	private static final Set<String> MACROS = Set.of("project", "me", "today");

	private final List<Token> tokens;

	private int position;

	private int depth;

	private WiqlParser(List<Token> tokens) {
		this.tokens = tokens;
	}

	static WiqlQuery parse(String text) {
		return new WiqlParser(WiqlLexer.read(text)).query();
	}

	private WiqlQuery query() {
		if (!accept("select")) {
			throw refuse("Expecting SELECT.");
		}
		List<Token> columns = fields();
		if (!accept("from")) {
			throw WiqlRefusals.missingFrom(peek().source());
		}
		source();
		Condition where = accept("where") ? any() : null;
		List<Sort> order = new ArrayList<>();
		if (accept("order")) {
			expect("by");
			do {
				order.add(sort());
			}
			while (accept(","));
		}
		Token asOf = accept("asof") ? take(Kind.TEXT, "Expecting a date.") : null;
		take(Kind.END, "Expecting end of string.");
		return new WiqlQuery(columns, where, order, asOf);
	}

	private void source() {
		if (peek().is("workitemlinks")) {
			throw refuse("Queries over links are not part of this emulator.");
		}
		expect("workitems");
	}

	private List<Token> fields() {
		List<Token> fields = new ArrayList<>();
		do {
			fields.add(field());
		}
		while (accept(","));
		return fields;
	}

	private Token field() {
		Token token = peek();
		if (token.kind() != Kind.FIELD && token.kind() != Kind.WORD) {
			throw refuse("Expecting a field name.");
		}
		this.position++;
		return token;
	}

	private Sort sort() {
		Token field = field();
		boolean descending = accept("desc");
		if (!descending) {
			accept("asc");
		}
		return new Sort(field, descending);
	}

	private Condition any() {
		List<Condition> conditions = new ArrayList<>();
		do {
			conditions.add(all());
		}
		while (accept("or"));
		return (conditions.size() == 1) ? conditions.get(0) : new Condition.Any(conditions);
	}

	private Condition all() {
		List<Condition> conditions = new ArrayList<>();
		do {
			conditions.add(not());
		}
		while (accept("and"));
		return (conditions.size() == 1) ? conditions.get(0) : new Condition.All(conditions);
	}

	private Condition not() {
		if (this.depth == DEEPEST) {
			throw refuse("The conditions are nested more than " + DEEPEST + " times.");
		}
		this.depth++;
		Condition condition;
		if (accept("not")) {
			condition = new Condition.Not(not());
		}
		else if (accept("(")) {
			condition = any();
			expect(")");
		}
		else {
			condition = comparison();
		}
		this.depth--;
		return condition;
	}

	private Condition comparison() {
		Token field = field();
		boolean negated = accept("not");
		Operator operator = operator(negated);
		List<Operand> operands = new ArrayList<>();
		if (operator == Operator.IN) {
			expect("(");
			do {
				operands.add(operand());
			}
			while (accept(","));
			expect(")");
		}
		else {
			operands.add(operand());
		}
		Condition comparison = new Comparison(field, operator, operands);
		return negated ? new Condition.Not(comparison) : comparison;
	}

	private Operator operator(boolean negated) {
		for (Operator operator : Operator.values()) {
			boolean word = Character.isLetter(operator.text().charAt(0));
			if ((word || !negated) && accept(operator.text())) {
				return (operator == Operator.CONTAINS && accept("words")) ? Operator.CONTAINS_WORDS : operator;
			}
		}
		throw refuse("Expecting an operator.");
	}

	private Operand operand() {
		Token token = peek();
		boolean valid = switch (token.kind()) {
			case TEXT, NUMBER, FIELD -> true;
			case WORD -> token.is("true") || token.is("false");
			case MACRO -> MACROS.contains(token.text().toLowerCase(Locale.ROOT));
			case SYMBOL, END -> false;
		};
		if (!valid) {
			throw refuse("Expecting a value.");
		}
		this.position++;
		return new Operand(token, (token.kind() == Kind.MACRO) ? days() : 0);
	}

	/** A minus that touches its number was read as part of it. */
	private int days() {
		if (accept("+")) {
			return days(1, take(Kind.NUMBER, "Expecting a number."));
		}
		if (accept("-")) {
			return days(-1, take(Kind.NUMBER, "Expecting a number."));
		}
		Token token = peek();
		return (token.kind() == Kind.NUMBER && token.text().startsWith("-")) ? days(1, take(Kind.NUMBER, "")) : 0;
	}

	private static int days(int sign, Token number) {
		if (!number.text().matches("-?\\d{1,6}")) {
			throw WiqlRefusals.syntax("Expecting a whole number of days.", number.source());
		}
		return sign * Integer.parseInt(number.text());
	}

	private boolean accept(String keyword) {
		boolean accepted = peek().is(keyword);
		if (accepted) {
			this.position++;
		}
		return accepted;
	}

	private void expect(String keyword) {
		if (!accept(keyword)) {
			throw refuse("Expecting " + keyword.toUpperCase(Locale.ROOT) + ".");
		}
	}

	private Token take(Kind kind, String message) {
		Token token = peek();
		if (token.kind() != kind) {
			throw refuse(message);
		}
		this.position++;
		return token;
	}

	private Token peek() {
		return this.tokens.get(Math.min(this.position, this.tokens.size() - 1));
	}

	private ServiceException refuse(String message) {
		return WiqlRefusals.syntax(message, peek().source());
	}

}
