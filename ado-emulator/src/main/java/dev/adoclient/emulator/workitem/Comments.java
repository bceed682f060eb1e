package dev.adoclient.emulator.workitem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The comments on work items. Thread-safe. */
public final class Comments {

	private final ServiceHost host;

	private final Map<Integer, NavigableMap<Integer, HostedComment>> comments = new HashMap<>();

	Comments(ServiceHost host) {
		this.host = host;
	}

	/** Returns the comments of a work item, the oldest first. */
	public List<HostedComment> of(int workItemId) {
		synchronized (this.host) {
			return new ArrayList<>(on(workItemId).values());
		}
	}

	/** Returns a comment, or refuses as the service does. */
	public HostedComment get(int workItemId, int id) {
		synchronized (this.host) {
			HostedComment comment = on(workItemId).get(id);
			if (comment == null) {
				throw new ServiceException(404,
						"Microsoft.TeamFoundation.WorkItemTracking.Server.CommentNotFoundException, "
								+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
						"The comment " + id + " of work item " + workItemId + " does not exist.");
			}
			return comment;
		}
	}

	/** Says in which language the newest comment is written. */
	public HostedComment newest(int workItemId, HostedCommentFormat format) {
		synchronized (this.host) {
			HostedComment newest = on(workItemId).lastEntry().getValue().in(format);
			on(workItemId).put(newest.id(), newest);
			return newest;
		}
	}

	/** Changes the text of a comment. */
	public HostedComment update(int workItemId, int id, String text, HostedCommentFormat format, Person author) {
		synchronized (this.host) {
			HostedComment changed = get(workItemId, id).with(text, format, author, this.host.now());
			on(workItemId).put(id, changed);
			return changed;
		}
	}

	/** Deletes a comment. */
	public void delete(int workItemId, int id) {
		synchronized (this.host) {
			on(workItemId).remove(get(workItemId, id).id());
		}
	}

	/** A revision whose history says something is a comment, too. */
	void add(HostedWorkItem revision) {
		String text = (revision.value(Fields.HISTORY) instanceof String history) ? history : null;
		if (text != null && revision.value(Fields.COMMENT_COUNT) instanceof Integer count) {
			on(revision.id()).put(count, new HostedComment(revision.id(), count, 1, text, HostedCommentFormat.HTML,
					revision.changedBy(), revision.changedDate(), revision.changedBy(), revision.changedDate()));
		}
	}

	private NavigableMap<Integer, HostedComment> on(int workItemId) {
		return this.comments.computeIfAbsent(workItemId, (id) -> new TreeMap<>());
	}

}
