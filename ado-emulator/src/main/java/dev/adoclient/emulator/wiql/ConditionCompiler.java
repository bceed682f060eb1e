package dev.adoclient.emulator.wiql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.wiql.Condition.Comparison;
import dev.adoclient.emulator.wiql.Condition.Operand;
import dev.adoclient.emulator.wiql.Condition.Operator;
import dev.adoclient.emulator.workitem.Field;
import dev.adoclient.emulator.workitem.HostedFieldType;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import org.jspecify.annotations.Nullable;

/** Makes of a condition something that work items can be held against. */
final class ConditionCompiler {

	private static final Set<HostedFieldType> ORDERED = Set.of(HostedFieldType.INTEGER, HostedFieldType.DOUBLE,
			HostedFieldType.DATE_TIME, HostedFieldType.STRING);

	private final Literals literals;

	private final Function<Token, Field> fields;

	/**
	 * Creates a compiler.
	 * @param context what the query is asked within
	 * @param fields finds the field that a token names, or refuses
	 */
	ConditionCompiler(QueryContext context, Function<Token, Field> fields) {
		this.literals = new Literals(context);
		this.fields = fields;
	}

	Predicate<HostedWorkItem> compile(@Nullable Condition condition) {
		if (condition == null) {
			return (item) -> true;
		}
		if (condition instanceof Condition.All all) {
			List<Predicate<HostedWorkItem>> parts = all.conditions().stream().map(this::compile).toList();
			return (item) -> parts.stream().allMatch((part) -> part.test(item));
		}
		if (condition instanceof Condition.Any any) {
			List<Predicate<HostedWorkItem>> parts = any.conditions().stream().map(this::compile).toList();
			return (item) -> parts.stream().anyMatch((part) -> part.test(item));
		}
		if (condition instanceof Condition.Not not) {
			return compile(not.condition()).negate();
		}
		return comparison((Comparison) condition);
	}

	private Predicate<HostedWorkItem> comparison(Comparison comparison) {
		Field field = this.fields.apply(comparison.field());
		check(field, comparison);
		if (comparison.operator() == Operator.IN) {
			return comparison.operands()
				.stream()
				.map((operand) -> compare(field, Operator.EQUAL, operand))
				.reduce(Predicate::or)
				.orElse((item) -> false);
		}
		return compare(field, comparison.operator(), comparison.operands().get(0));
	}

	private static void check(Field field, Comparison comparison) {
		HostedFieldType type = field.type();
		boolean fits = switch (comparison.operator()) {
			case EQUAL, NOT_EQUAL, IN -> !type.isLongText();
			case LESS, GREATER, AT_MOST, AT_LEAST -> ORDERED.contains(type);
			case CONTAINS -> type == HostedFieldType.STRING || type == HostedFieldType.IDENTITY || type.isLongText();
			case CONTAINS_WORDS -> type == HostedFieldType.STRING || type.isLongText();
			case UNDER -> type == HostedFieldType.TREE_PATH;
		};
		if (!fits) {
			throw WiqlRefusals.syntax("The operator " + comparison.operator().text().toUpperCase(Locale.ROOT)
					+ " cannot be used with this field.", comparison.field().source());
		}
	}

	private Predicate<HostedWorkItem> compare(Field field, Operator operator, Operand operand) {
		if (operand.token().kind() == Token.Kind.FIELD) {
			Field other = this.fields.apply(operand.token());
			return (item) -> holds(operator, precise(item.value(field.reference())),
					precise(item.value(other.reference())));
		}
		Object wanted = this.literals.value(field, operand);
		return (item) -> holds(operator, precise(item.value(field.reference())), wanted);
	}

	private @Nullable Object precise(@Nullable Object value) {
		return (value instanceof Instant instant) ? this.literals.precise(instant) : value;
	}

	private static boolean holds(Operator operator, @Nullable Object value, @Nullable Object wanted) {
		return switch (operator) {
			case EQUAL, IN -> equal(value, wanted);
			case NOT_EQUAL -> !equal(value, wanted);
			case LESS -> value != null && Values.compare(value, wanted) < 0;
			case GREATER -> value != null && Values.compare(value, wanted) > 0;
			case AT_MOST -> value != null && Values.compare(value, wanted) <= 0;
			case AT_LEAST -> value != null && Values.compare(value, wanted) >= 0;
			case CONTAINS -> lower(value).contains(lower(wanted));
			case CONTAINS_WORDS ->
				List.of(lower(value).split("\\W+", -1)).containsAll(List.of(lower(wanted).split("\\W+", -1)));
			case UNDER -> lower(value).equals(lower(wanted)) || lower(value).startsWith(lower(wanted) + "\\");
		};
	}

	/** A person is found by each of the names that the service knows. */
	private static boolean equal(@Nullable Object value, @Nullable Object wanted) {
		if (value instanceof Person person && wanted instanceof String name) {
			return name.equalsIgnoreCase(person.displayName()) || name.equalsIgnoreCase(person.uniqueName())
					|| name.equalsIgnoreCase(person.combinedName());
		}
		if (value instanceof Person && wanted instanceof Person) {
			return value.equals(wanted);
		}
		return Values.compare(value, wanted) == 0;
	}

	private static String lower(@Nullable Object value) {
		return (value != null) ? Values.text(value).toLowerCase(Locale.ROOT) : "";
	}

}
