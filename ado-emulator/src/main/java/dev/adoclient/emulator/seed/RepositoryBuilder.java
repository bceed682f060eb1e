package dev.adoclient.emulator.seed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.FileChange;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.NewCommit;
import dev.adoclient.emulator.git.RefChange;
import dev.adoclient.emulator.git.Signature;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.policy.PolicyKind;
import org.jspecify.annotations.Nullable;

/** Fills one git repository. Every step takes effect at once. */
public final class RepositoryBuilder {

	private static final String MAIN = "refs/heads/main";

	private final Organization organization;

	private final HostedProject project;

	private final HostedRepository repository;

	RepositoryBuilder(Organization organization, HostedProject project, String name) {
		this.organization = organization;
		this.project = project;
		HostedRepository present = project.repositories().find(name).orElse(null);
		this.repository = (present != null) ? present : project.repositories().create(name);
		if (this.repository.defaultBranch() == null) {
			commit(MAIN, "Begin", "/README.md", "# " + name + "\n", organization.caller());
		}
	}

	/** What the service knows of it. */
	public HostedRepository state() {
		return this.repository;
	}

	/** Writes a file on the default branch, as one commit. */
	public RepositoryBuilder file(String path, String text) {
		commit(defaultBranch(), "Write " + path, path, text, this.organization.caller());
		return this;
	}

	/**
	 * Writes a file on that branch, which begins at the default branch where it is new.
	 */
	public RepositoryBuilder file(String branch, String path, String text) {
		branch(branch);
		commit("refs/heads/" + branch, "Write " + path, path, text, this.organization.caller());
		return this;
	}

	/** Makes a branch at the default branch; nothing happens where there is one. */
	public RepositoryBuilder branch(String branch) {
		String tip = this.repository.tip(defaultBranch());
		if (tip != null) {
			this.repository.update(new RefChange("refs/heads/" + branch, RefChange.NOTHING, tip),
					this.organization.caller());
		}
		return this;
	}

	/**
	 * Lets a policy watch over the default branch, which only pull requests can change
	 * from now on.
	 * @param kind what it asks for
	 * @param settings its settings but the scope
	 */
	public RepositoryBuilder policy(PolicyKind kind, Map<String, ?> settings) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>(settings);
		all.put("scope", List.of(Map.of("repositoryId", this.repository.id().toString(), "refName", defaultBranch(),
				"matchKind", "Exact")));
		this.project.policies().create(kind, true, true, all, this.organization.caller());
		return this;
	}

	/**
	 * Opens a pull request of a new branch, which is called like the title and adds one
	 * file, into the default branch.
	 */
	public PullRequestBuilder pullRequest(String title) {
		String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		file(slug, "/" + slug + ".md", title + ".\n");
		return new PullRequestBuilder(this.organization, this,
				this.organization.pullRequests()
					.open(this.repository, "refs/heads/" + slug, defaultBranch(), title, this.organization.caller(),
							List.of()));
	}

	/**
	 * The definition of that name. Where the project has none it is made: it builds this
	 * repository as {@code pipelines/NAME.yml} says.
	 */
	public DefinitionBuilder definition(String name) {
		return new DefinitionBuilder(this.organization, this.project,
				DefinitionBuilder.definition(this.organization, this.project, this.repository, name));
	}

	String defaultBranch() {
		String branch = this.repository.defaultBranch();
		return (branch != null) ? branch : MAIN;
	}

	void commit(String ref, String message, String path, String text, Person by) {
		String tip = this.repository.tip(ref);
		Commit parent = (tip != null) ? this.repository.objects().commit(tip) : null;
		boolean present = parent != null && this.repository.objects().find(parent, path) != null;
		FileChange change = new FileChange(present ? FileChange.Kind.EDIT : FileChange.Kind.ADD, path, "",
				text.getBytes(StandardCharsets.UTF_8));
		Signature author = Signature.of(by, this.organization.host().now());
		this.repository.push(ref, (tip != null) ? tip : RefChange.NOTHING,
				List.of(new NewCommit(message, author, author, List.of(change))), by);
	}

}
