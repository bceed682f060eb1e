package dev.adoclient.area.git;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * How the content of a blob comes.
 */
public final class BlobOptions extends AdoOptions<BlobOptions> {

	private static final BlobOptions NONE = new BlobOptions(Map.of());

	private BlobOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for the content as git keeps it.
	 */
	public static BlobOptions defaults() {
		return NONE;
	}

	/**
	 * Whether a pointer of Git LFS is replaced by the file that it names.
	 */
	public BlobOptions resolveLfs(boolean resolve) {
		return parameter("resolveLfs", resolve);
	}

	@Override
	protected BlobOptions with(Map<String, String> parameters) {
		return new BlobOptions(parameters);
	}

}
