package dev.adoclient.area.workitems;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.adoclient.model.AdoOptions;

/**
 * How a query is carried out.
 */
public final class WiqlOptions extends AdoOptions<WiqlOptions> {

	private static final WiqlOptions NONE = new WiqlOptions(null, Map.of());

	private final @Nullable String team;

	private WiqlOptions(@Nullable String team, Map<String, String> parameters) {
		super(parameters);
		this.team = team;
	}

	/**
	 * Returns the options that change nothing.
	 */
	public static WiqlOptions defaults() {
		return NONE;
	}

	/**
	 * In the name of a team of the project, which {@code @CurrentIteration} and
	 * {@code @TeamAreas} refer to.
	 * @param team its name or id
	 */
	public WiqlOptions team(String team) {
		return new WiqlOptions(team, parameters());
	}

	/**
	 * The first so many rows; all unless said, 20,000 at the most.
	 * @throws IllegalArgumentException if it is less than 1
	 */
	public WiqlOptions top(int rows) {
		if (rows < 1) {
			throw new IllegalArgumentException("A query has 1 row or more at the most, not " + rows);
		}
		return parameter("$top", rows);
	}

	/**
	 * Whether date-times are compared with their time of day; by the day unless said.
	 */
	public WiqlOptions timePrecision(boolean precise) {
		return parameter("timePrecision", precise);
	}

	Optional<String> team() {
		return Optional.ofNullable(this.team);
	}

	@Override
	protected WiqlOptions with(Map<String, String> parameters) {
		return new WiqlOptions(this.team, parameters);
	}

	@Override
	protected Object state() {
		return Arrays.asList(parameters(), this.team);
	}

}
