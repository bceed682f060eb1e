package dev.adoclient.emulator.wiql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.adoclient.emulator.wiql.QueryResult.SortColumn;
import dev.adoclient.emulator.workitem.Field;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.emulator.workitem.WorkItems;
import org.jspecify.annotations.Nullable;

/** Answers queries over work items. */
public final class WiqlSearch {

	/** A query that finds more than this fails, unless it asks for fewer. */
	public static final int ROW_LIMIT = 20_000;

	private final WorkItems workItems;

	/** Creates an answerer of queries over those work items. */
	public WiqlSearch(WorkItems workItems) {
		this.workItems = workItems;
	}

	/**
	 * Answers a query.
	 * @param text the query, in the grammar of {@link WiqlParser}
	 * @param context what it is asked within
	 * @param top how many rows are wanted; null for all
	 */
	public QueryResult run(String text, QueryContext context, @Nullable Integer top) {
		WiqlQuery query = WiqlParser.parse(text);
		List<Field> columns = query.columns().stream().map(this::field).toList();
		List<SortColumn> order = query.order()
			.stream()
			.map((sort) -> new SortColumn(field(sort.field()), sort.descending()))
			.toList();
		Predicate<HostedWorkItem> wanted = new ConditionCompiler(context, this::field).compile(query.where());
		Token asOf = query.asOf();
		Instant time = (asOf != null) ? Literals.time(asOf) : null;
		List<HostedWorkItem> found = rows(time).filter(wanted).sorted(comparator(order)).toList();
		if (found.size() > ROW_LIMIT && (top == null || top > ROW_LIMIT)) {
			throw WiqlRefusals.tooManyRows(ROW_LIMIT);
		}
		List<Integer> ids = found.stream().limit((top != null) ? top : ROW_LIMIT).map(HostedWorkItem::id).toList();
		return new QueryResult(Objects.requireNonNullElse(time, context.now()), columns, order, ids, found.size());
	}

	private Stream<HostedWorkItem> rows(@Nullable Instant asOf) {
		Stream<HostedWorkItem> latest = this.workItems.all().stream();
		return (asOf != null) ? latest.map((item) -> this.workItems.find(item.id(), asOf)).flatMap(Optional::stream)
				: latest;
	}

	private static Comparator<HostedWorkItem> comparator(List<SortColumn> order) {
		List<Comparator<HostedWorkItem>> comparators = new ArrayList<>();
		for (SortColumn column : order) {
			Comparator<HostedWorkItem> comparator = (one, other) -> Values
				.compare(one.value(column.field().reference()), other.value(column.field().reference()));
			comparators.add(column.descending() ? comparator.reversed() : comparator);
		}
		return comparators.stream()
			.reduce(Comparator::thenComparing)
			.orElseGet(() -> Comparator.comparingInt(HostedWorkItem::id))
			.thenComparingInt(HostedWorkItem::id);
	}

	private Field field(Token token) {
		Field field = this.workItems.fields().find(token.text());
		if (field == null) {
			throw WiqlRefusals.unknownField(token.source());
		}
		return field;
	}

}
