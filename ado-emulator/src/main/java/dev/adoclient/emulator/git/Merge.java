package dev.adoclient.emulator.git;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * Brings two histories together, file by file: two different changes of the same file are
 * a conflict.
 */
public final class Merge {

	private final HostedRepository repository;

	private final ObjectStore objects;

	private final Signature signature;

	/** Merges in that repository, as that person. */
	public Merge(HostedRepository repository, Person by) {
		this.repository = repository;
		this.objects = repository.objects();
		this.signature = Signature.of(by, repository.now());
	}

	/** Makes a commit with both parents; null where they conflict. */
	public @Nullable Commit merge(String target, String source, String message) {
		SortedMap<String, String> files = combine(target, source);
		return (files == null) ? null : add(files, List.of(target, source), this.signature, message);
	}

	/** Makes one commit of all that the source brings; null where they conflict. */
	public @Nullable Commit squash(String target, String source, String message) {
		SortedMap<String, String> files = combine(target, source);
		return (files == null) ? null : add(files, List.of(target), this.signature, message);
	}

	/** Repeats each commit of the source on the target; null where they conflict. */
	public @Nullable Commit rebase(String target, String source) {
		List<Commit> commits = new ArrayList<>(this.repository.ancestry().only(source, target));
		Collections.reverse(commits);
		Commit tip = this.objects.commit(target);
		for (Commit commit : commits) {
			if (commit.parents().size() > 1) {
				continue;
			}
			SortedMap<String, String> files = combine(this.objects.filesOf(commit.firstParent()),
					this.objects.files(tip), this.objects.files(commit));
			if (files == null) {
				return null;
			}
			tip = add(files, List.of(tip.id()), commit.author(), commit.message());
		}
		return tip;
	}

	private Commit add(SortedMap<String, String> files, List<String> parents, Signature author, String message) {
		return this.objects.addCommit(files, parents, author, this.signature, message);
	}

	private @Nullable SortedMap<String, String> combine(String target, String source) {
		return combine(this.objects.filesOf(this.repository.ancestry().mergeBase(target, source)),
				this.objects.filesOf(target), this.objects.filesOf(source));
	}

	private static @Nullable SortedMap<String, String> combine(SortedMap<String, String> base,
			SortedMap<String, String> ours, SortedMap<String, String> theirs) {
		SortedMap<String, String> merged = new TreeMap<>();
		TreeSet<String> paths = new TreeSet<>(ours.keySet());
		paths.addAll(theirs.keySet());
		for (String path : paths) {
			String was = base.get(path);
			String our = ours.get(path);
			String their = theirs.get(path);
			boolean theyChanged = !Objects.equals(was, their);
			if (theyChanged && !Objects.equals(was, our) && !Objects.equals(our, their)) {
				return null;
			}
			String kept = theyChanged ? their : our;
			if (kept != null) {
				merged.put(path, kept);
			}
		}
		return merged;
	}

}
