package dev.adoclient.area.git;

import java.util.Map;
import java.util.UUID;

import dev.adoclient.model.AdoOptions;

/**
 * Where the other commit is, of which a merge base is wanted.
 */
public final class MergeBaseOptions extends AdoOptions<MergeBaseOptions> {

	private static final MergeBaseOptions NONE = new MergeBaseOptions(Map.of());

	private MergeBaseOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the options for a commit of the same repository.
	 */
	public static MergeBaseOptions sameRepository() {
		return NONE;
	}

	/**
	 * The other commit is in this repository, such as a fork.
	 */
	public MergeBaseOptions otherRepository(UUID repositoryId) {
		return parameter("otherRepositoryId", repositoryId);
	}

	/**
	 * The repository of the other commit is in this organization.
	 */
	public MergeBaseOptions otherCollection(UUID collectionId) {
		return parameter("otherCollectionId", collectionId);
	}

	@Override
	protected MergeBaseOptions with(Map<String, String> parameters) {
		return new MergeBaseOptions(parameters);
	}

}
