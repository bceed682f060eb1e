package dev.adoclient.emulator.location;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All routes of Azure DevOps that are known, and all its resource areas. */
public final class Locations {

	/**
	 * The more of a path is literally in a template, the better; the shorter template is
	 * the closer one.
	 */
	private static final Comparator<Entry> BEST = Comparator.comparingInt((Entry entry) -> entry.route().literals())
		.thenComparingInt((entry) -> -entry.route().size())
		.thenComparingInt((entry) -> entry.location().verbs().size());

	private static final Locations KNOWN = new Locations();

	private final List<Entry> entries;

	private final List<ResourceArea> areas;

	private final Map<List<String>, Optional<Location>> ofRoutes = new ConcurrentHashMap<>();

	private Locations() {
		this.entries = lines("locations.tsv").map(Locations::location).map(Entry::new).toList();
		this.areas = lines("resource-areas.tsv").map((cells) -> new ResourceArea(UUID.fromString(cells[0]), cells[1]))
			.toList();
	}

	/** Returns the routes that are known. */
	public static Locations known() {
		return KNOWN;
	}

	/** Returns every route that Microsoft's clients can find. */
	public List<Location> all() {
		return this.entries.stream().map(Entry::location).filter((location) -> location.id() != null).toList();
	}

	/** Returns those of one area, whose name has no case. */
	public List<Location> of(String area) {
		return all().stream().filter((location) -> location.area().equalsIgnoreCase(area)).toList();
	}

	/**
	 * Returns the route that a path below the organization belongs to. The one that takes
	 * every path, with which the service refuses all others, counts as none.
	 */
	public Optional<Location> find(List<String> path) {
		return this.entries.stream()
			.filter((entry) -> entry.route().literals() > 1 && entry.route().matches(path))
			.max(BEST)
			.map(Entry::location);
	}

	/**
	 * Whether a path belongs to another route that names more of it, as
	 * {@code pipelines/checks} does, which is no pipeline.
	 */
	public boolean isOfAnother(Location location, List<String> path) {
		return find(path).filter((closest) -> literals(closest) > literals(location)).isPresent();
	}

	private static int literals(Location location) {
		return new RouteTemplate(location.path()).literals();
	}

	/**
	 * Returns the same for the path of an emulated route, whose variables stand in
	 * braces; it is looked for once.
	 */
	public Optional<Location> ofRoute(List<String> segments) {
		return this.ofRoutes.computeIfAbsent(segments, this::find);
	}

	/** Returns the resource areas, by name. */
	public List<ResourceArea> areas() {
		return this.areas;
	}

	private static Location location(String[] cells) {
		Map<String, Evidence> verbs = new LinkedHashMap<>();
		for (String verb : cells[8].split(" ", -1)) {
			int equals = verb.indexOf('=');
			if (equals > 0) {
				verbs.put(verb.substring(0, equals), Evidence.of(verb.substring(equals + 1)));
			}
		}
		return new Location(cells[0].isEmpty() ? null : UUID.fromString(cells[0]), cells[1], cells[2], cells[3],
				cells[4], cells[5], cells[6], Integer.parseInt(cells[7]), verbs);
	}

	private static Stream<String[]> lines(String resource) {
		List<String[]> rows = new ArrayList<>();
		try (InputStream stream = Objects.requireNonNull(Locations.class.getResourceAsStream(resource), resource)) {
			for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
				if (!line.isEmpty() && !line.startsWith("#")) {
					rows.add(line.split("\t", -1));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows.stream();
	}

	private record Entry(Location location, RouteTemplate route) {

		Entry(Location location) {
			this(location, new RouteTemplate(location.path()));
		}

	}

}
