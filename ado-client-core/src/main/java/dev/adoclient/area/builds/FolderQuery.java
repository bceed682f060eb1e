package dev.adoclient.area.builds;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.adoclient.model.AdoOptions;

/**
 * Which folders to list, and in which order.
 */
public final class FolderQuery extends AdoOptions<FolderQuery> {

	private final @Nullable String path;

	private FolderQuery(@Nullable String path, Map<String, String> parameters) {
		super(parameters);
		this.path = path;
	}

	/**
	 * Returns the query for all folders.
	 */
	public static FolderQuery all() {
		return new FolderQuery(null, Map.of());
	}

	/**
	 * Returns the query for a folder and those in it.
	 * @param path such as {@code \\team\\nightly}
	 */
	public static FolderQuery under(String path) {
		return new FolderQuery(path, Map.of());
	}

	/**
	 * The order.
	 */
	public FolderQuery order(FolderQueryOrder order) {
		return parameter("queryOrder", order);
	}

	Optional<String> path() {
		return Optional.ofNullable(this.path);
	}

	@Override
	protected FolderQuery with(Map<String, String> parameters) {
		return new FolderQuery(this.path, parameters);
	}

	@Override
	protected Object state() {
		return Arrays.asList(parameters(), this.path);
	}

}
