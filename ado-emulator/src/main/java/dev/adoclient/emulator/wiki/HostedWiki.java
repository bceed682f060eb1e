package dev.adoclient.emulator.wiki;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;

/** A wiki: a tree of pages. Thread-safe. */
public final class HostedWiki {

	private final UUID id;

	private final WikiKind kind;

	private final UUID repositoryId;

	private final String mappedPath;

	private final HostedPage root = new HostedPage(1, "", "");

	private final Set<String> attachments = new LinkedHashSet<>();

	private List<String> versions;

	private String name;

	private int pages = 1;

	HostedWiki(UUID id, String name, WikiKind kind, UUID repositoryId, String mappedPath, String version) {
		this.id = id;
		this.name = name;
		this.kind = kind;
		this.repositoryId = repositoryId;
		this.mappedPath = mappedPath;
		this.versions = List.of(version);
	}

	public UUID id() {
		return this.id;
	}

	public WikiKind kind() {
		return this.kind;
	}

	public UUID repositoryId() {
		return this.repositoryId;
	}

	public String mappedPath() {
		return this.mappedPath;
	}

	public synchronized String name() {
		return this.name;
	}

	synchronized void rename(String newName) {
		this.name = newName;
	}

	/** The branches that the wiki shows. */
	public synchronized List<String> versions() {
		return this.versions;
	}

	/** Changes which branches the wiki shows. */
	public synchronized void versions(List<String> newVersions) {
		this.versions = List.copyOf(newVersions);
	}

	/** The page above all others. */
	public HostedPage root() {
		return this.root;
	}

	/** Returns all pages but the root, each before those below it. */
	public synchronized List<HostedPage> all() {
		List<HostedPage> all = new ArrayList<>();
		collect(this.root, all);
		return all;
	}

	/** Returns the page of that path. */
	public synchronized Optional<HostedPage> find(String path) {
		HostedPage page = this.root;
		for (String name : segments(path)) {
			page = page.children().stream().filter((child) -> child.isCalled(name)).findFirst().orElse(null);
			if (page == null) {
				return Optional.empty();
			}
		}
		return Optional.of(page);
	}

	/** Returns the page of that path, or refuses as the service does. */
	public HostedPage get(String path) {
		return find(path).orElseThrow(() -> noPage("‘/" + String.join("/", segments(path)) + "’"));
	}

	/** Returns the page of that id, or refuses as the service does. */
	public HostedPage get(int pageId) {
		return all().stream()
			.filter((page) -> page.id() == pageId)
			.findFirst()
			.orElseThrow(() -> noPage("with the id ‘" + pageId + "’"));
	}

	/** Makes a page behind its siblings; the page above it must be there. */
	public synchronized HostedPage create(String path, String content) {
		if (find(path).isPresent()) {
			throw refusal(409, "WikiPageAlreadyExistsException", "The page '" + path
					+ "' specified in the add operation already exists in the wiki. Please specify a new page path.");
		}
		HostedPage parent = parent(path);
		HostedPage page = new HostedPage(++this.pages, last(path), content);
		parent.add(page, Integer.MAX_VALUE);
		return page;
	}

	/** Moves the page, with those below it. */
	public synchronized void move(HostedPage page, String newPath, int order) {
		if (!page.path().equals(newPath) && find(newPath).isPresent()) {
			throw refusal(409, "WikiPageAlreadyExistsException",
					"The page '" + newPath + "' is there already. Please specify a new page path.");
		}
		HostedPage parent = parent(newPath);
		if (page == this.root || page.holds(parent)) {
			throw refusal(400, "WikiInvalidPageMoveException",
					"The page '" + page.path() + "' cannot be moved to '" + newPath + "'.");
		}
		page.leave();
		page.rename(last(newPath));
		parent.add(page, order);
	}

	/** Deletes the page, with those below it. */
	public synchronized void delete(HostedPage page) {
		page.leave();
	}

	/** Keeps the name of a file, or refuses where there is one of that name. */
	public synchronized void attach(String file) {
		if (!this.attachments.add(file)) {
			throw refusal(409, "WikiAttachmentAlreadyExistsException",
					"The attachment '" + file + "' is in the wiki already.");
		}
	}

	private HostedPage parent(String path) {
		List<String> segments = segments(path);
		if (segments.isEmpty()) {
			throw refusal(400, "WikiInvalidPathException", "The path '" + path + "' is not that of a page.");
		}
		String parent = "/" + String.join("/", segments.subList(0, segments.size() - 1));
		return find(parent).orElseThrow(() -> refusal(404, "WikiAncestorPageNotFoundException",
				"The page '" + parent + "' above the page '" + path + "' does not exist."));
	}

	private static String last(String path) {
		List<String> segments = segments(path);
		return segments.get(segments.size() - 1);
	}

	private static List<String> segments(String path) {
		return List.of(path.split("/")).stream().filter((segment) -> !segment.isEmpty()).toList();
	}

	private static void collect(HostedPage page, List<HostedPage> all) {
		page.children().forEach((child) -> {
			all.add(child);
			collect(child, all);
		});
	}

	private static ServiceException noPage(String what) {
		return refusal(404, "WikiPageNotFoundException", "Wiki page " + what
				+ " could not be found. Ensure that the path of the page is correct and the page exists.");
	}

	/** Refuses as the wiki does. */
	public static ServiceException refusal(int status, String type, String message) {
		return new ServiceException(status,
				"Microsoft.TeamFoundation.Wiki.Server." + type + ", Microsoft.TeamFoundation.Wiki.Server", message);
	}

}
