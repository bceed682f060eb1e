package dev.adoclient.emulator.service.git;

import java.util.function.Function;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.rest.Call;
import org.jspecify.annotations.Nullable;

/**
 * A version of a repository.
 *
 * @param name how the service names it in its messages
 * @param commit the commit that it is
 */
record GitVersion(String name, Commit commit) {

	/**
	 * Finds the version that a caller names.
	 * @param parameters gives the parameters {@code version}, {@code versionType} and
	 * {@code versionOptions}; null for what is absent
	 * @param path the item whose changes count; null for none
	 */
	static GitVersion read(HostedRepository repository, Function<String, @Nullable String> parameters,
			@Nullable String path) {
		String version = parameters.apply("version");
		String type = parameters.apply("versionType");
		String options = parameters.apply("versionOptions");
		GitVersionKind kind = (type != null) ? WireName.read(GitVersionKind.class, "versionType", type)
				: GitVersionKind.BRANCH;
		GitVersionOption option = (options != null) ? WireName.read(GitVersionOption.class, "versionOptions", options)
				: GitVersionOption.NONE;
		GitVersion found = (version != null) ? named(repository, version, kind) : usual(repository);
		return switch (option) {
			case NONE -> found;
			case FIRST_PARENT -> found.before(repository, found.commit());
			case PREVIOUS_CHANGE ->
				found.before(repository, repository.objects().lastChange(found.commit(), (path != null) ? path : "/"));
		};
	}

	/** The version in the query, whose parameters have that prefix. */
	static GitVersion read(HostedRepository repository, Call call, String prefix, @Nullable String path) {
		return read(repository, (name) -> call.text(prefix + name), path);
	}

	/** The version that a caller names by those words. */
	static GitVersion named(HostedRepository repository, String version, GitVersionKind kind) {
		String commit = switch (kind) {
			case BRANCH -> repository.tip("refs/heads/" + version);
			case TAG -> repository.tip("refs/tags/" + version);
			case COMMIT -> version;
		};
		Commit found = (commit != null) ? repository.objects().findCommit(commit) : null;
		String name = "<" + kind.name().charAt(0) + kind.wire().substring(1) + ": " + version + " >";
		if (found == null) {
			throw GitRefusals.of(404, "GitUnresolvableToCommitException", "TF401175:The version descriptor " + name
					+ " could not be resolved to a version in the repository " + repository.name());
		}
		return new GitVersion(name, found);
	}

	private static GitVersion usual(HostedRepository repository) {
		String branch = repository.defaultBranch();
		String tip = repository.tip(branch);
		if (branch == null || tip == null) {
			throw GitRefusals.of(404, "GitItemNotFoundException",
					"VS403403: Cannot find any branches for the " + repository.name() + " repository.");
		}
		return named(repository, branch.substring("refs/heads/".length()), GitVersionKind.BRANCH);
	}

	private GitVersion before(HostedRepository repository, Commit later) {
		if (later.firstParent() == null) {
			throw GitRefusals.of(400, "GitNoPreviousChangeException",
					"There is no change before the version " + this.name + ".");
		}
		return new GitVersion(this.name, repository.objects().commit(later.firstParent()));
	}

}
