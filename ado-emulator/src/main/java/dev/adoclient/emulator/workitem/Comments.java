package dev.adoclient.emulator.workitem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The comments on work items, with their versions and reactions. Thread-safe. */
public final class Comments {

	private final ServiceHost host;

	private final Map<Integer, NavigableMap<Integer, CommentHistory>> comments = new HashMap<>();

	Comments(ServiceHost host) {
		this.host = host;
	}

	/** Returns the comments of a work item, the oldest first. */
	public List<HostedComment> of(int workItemId) {
		synchronized (this.host) {
			return on(workItemId).values().stream().map(CommentHistory::latest).toList();
		}
	}

	/** Returns a comment, or refuses as the service does. */
	public HostedComment get(int workItemId, int id) {
		synchronized (this.host) {
			return history(workItemId, id).latest();
		}
	}

	/** Returns every version of a comment, the first one first. */
	public List<HostedComment> versions(int workItemId, int id) {
		synchronized (this.host) {
			return history(workItemId, id).versions();
		}
	}

	/** Returns who reacted so to a comment, in the order in which they did. */
	public List<Person> reactions(int workItemId, int id, ReactionKind kind) {
		synchronized (this.host) {
			return List.copyOf(history(workItemId, id).reactions(kind));
		}
	}

	/** Lets somebody react to a comment; twice is as good as once. */
	public void react(int workItemId, int id, ReactionKind kind, Person person) {
		synchronized (this.host) {
			history(workItemId, id).reactions(kind).add(person);
		}
	}

	/** Takes a reaction back, if there is one. */
	public void takeBack(int workItemId, int id, ReactionKind kind, Person person) {
		synchronized (this.host) {
			history(workItemId, id).reactions(kind).remove(person);
		}
	}

	/** Says in which language the newest comment is written. */
	public HostedComment newest(int workItemId, HostedCommentFormat format) {
		synchronized (this.host) {
			CommentHistory newest = on(workItemId).lastEntry().getValue();
			newest.replaceLatest(newest.latest().in(format));
			return newest.latest();
		}
	}

	/** Changes the text of a comment. */
	public HostedComment update(int workItemId, int id, String text, HostedCommentFormat format, Person author) {
		synchronized (this.host) {
			CommentHistory history = history(workItemId, id);
			history.add(history.latest().with(text, format, author, this.host.now()));
			return history.latest();
		}
	}

	/** Deletes a comment. */
	public void delete(int workItemId, int id) {
		synchronized (this.host) {
			on(workItemId).remove(history(workItemId, id).latest().id());
		}
	}

	/** A revision whose history says something is a comment, too. */
	void add(HostedWorkItem revision) {
		String text = (revision.value(Fields.HISTORY) instanceof String history) ? history : null;
		if (text != null && revision.value(Fields.COMMENT_COUNT) instanceof Integer count) {
			on(revision.id()).put(count,
					new CommentHistory(new HostedComment(revision.id(), count, 1, text, HostedCommentFormat.HTML,
							revision.changedBy(), revision.changedDate(), revision.changedBy(),
							revision.changedDate())));
		}
	}

	private CommentHistory history(int workItemId, int id) {
		CommentHistory history = on(workItemId).get(id);
		if (history == null) {
			throw new ServiceException(404,
					"Microsoft.TeamFoundation.WorkItemTracking.Server.CommentNotFoundException, "
							+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
					"The comment " + id + " of work item " + workItemId + " does not exist.");
		}
		return history;
	}

	private NavigableMap<Integer, CommentHistory> on(int workItemId) {
		return this.comments.computeIfAbsent(workItemId, (id) -> new TreeMap<>());
	}

}
