package dev.adoclient.emulator.service.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.ObjectStore;
import dev.adoclient.emulator.rest.Call;
import org.jspecify.annotations.Nullable;

/** Which commits a caller asks for: by the query, or by a body that says the same. */
final class GitHistoryQuery {

	private final HostedRepository repository;

	private final ObjectStore objects;

	private final Function<String, @Nullable String> criteria;

	/**
	 * Creates a query.
	 * @param criteria gives the value of a criterion, such as {@code itemPath} or
	 * {@code itemVersion.version}; null for what is absent
	 */
	GitHistoryQuery(HostedRepository repository, Function<String, @Nullable String> criteria) {
		this.repository = repository;
		this.objects = repository.objects();
		this.criteria = criteria;
	}

	List<Commit> find() {
		String ids = this.criteria.apply("ids");
		List<Commit> found = (ids != null) ? List.of(ids.split(",", -1)).stream().map(this.objects::commit).toList()
				: history();
		List<Commit> wanted = new ArrayList<>(found.stream().filter(this::fits).toList());
		if ("true".equalsIgnoreCase(this.criteria.apply("showOldestCommitsFirst"))) {
			Collections.reverse(wanted);
		}
		return wanted;
	}

	private List<Commit> history() {
		if (this.repository.defaultBranch() == null && this.criteria.apply("itemVersion.version") == null) {
			return List.of();
		}
		String path = this.criteria.apply("itemPath");
		GitVersion item = GitVersion.read(this.repository, (name) -> this.criteria.apply("itemVersion." + name), path);
		String to = this.criteria.apply("toCommitId");
		String tip = (to != null) ? this.objects.commit(to).id() : item.commit().id();
		String without = this.criteria.apply("fromCommitId");
		if (this.criteria.apply("compareVersion.version") != null) {
			GitVersion other = GitVersion.read(this.repository, (name) -> this.criteria.apply("compareVersion." + name),
					path);
			without = item.commit().id();
			tip = other.commit().id();
		}
		boolean firstParent = "firstParent".equalsIgnoreCase(this.criteria.apply("historyMode"));
		List<Commit> log = this.repository.ancestry().only(tip, without);
		List<Commit> line = firstParent ? firstParents(log) : log;
		return (path == null || path.equals("/")) ? line
				: line.stream().filter((commit) -> touches(commit, path)).toList();
	}

	private static List<Commit> firstParents(List<Commit> log) {
		List<Commit> line = new ArrayList<>();
		String next = log.isEmpty() ? null : log.get(0).id();
		for (Commit commit : log) {
			if (commit.id().equals(next)) {
				line.add(commit);
				next = commit.firstParent();
			}
		}
		return line;
	}

	/** A merge that takes one side as it is does not count. */
	private boolean touches(Commit commit, String path) {
		Object here = this.objects.find(commit, path);
		if (commit.parents().isEmpty()) {
			return here != null;
		}
		return commit.parents()
			.stream()
			.map(this.objects::commit)
			.noneMatch((parent) -> Objects.equals(this.objects.find(parent, path), here));
	}

	private boolean fits(Commit commit) {
		Instant from = time("fromDate");
		Instant to = time("toDate");
		Instant date = commit.committer().date();
		return isBy("author", commit.author().name() + " " + commit.author().email())
				&& isBy("user", commit.committer().name() + " " + commit.committer().email())
				&& (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
	}

	private boolean isBy(String criterion, String person) {
		String text = this.criteria.apply(criterion);
		return text == null || person.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
	}

	private @Nullable Instant time(String criterion) {
		String text = this.criteria.apply(criterion);
		return (text != null) ? Call.toInstant(criterion, text) : null;
	}

}
