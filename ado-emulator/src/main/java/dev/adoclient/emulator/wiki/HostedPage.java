package dev.adoclient.emulator.wiki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.adoclient.emulator.git.GitHash;
import org.jspecify.annotations.Nullable;

/**
 * A page of a wiki, with the pages below it and its comments. The root has no name and no
 * parent.
 */
public final class HostedPage {

	private final int id;

	private final List<HostedPage> children = new ArrayList<>();

	private final PageComments comments = new PageComments();

	private @Nullable HostedPage parent;

	private String name;

	private String content;

	HostedPage(int id, String name, String content) {
		this.id = id;
		this.name = name;
		this.content = content;
	}

	public int id() {
		return this.id;
	}

	/** The path, which begins with a slash. */
	public String path() {
		HostedPage above = this.parent;
		if (above == null) {
			return "/";
		}
		return (above.parent == null) ? "/" + this.name : above.path() + "/" + this.name;
	}

	/** The place among the pages that have the same parent. */
	public int order() {
		return (this.parent != null) ? this.parent.children.indexOf(this) : 0;
	}

	public String content() {
		return this.content;
	}

	/** Replaces the content. */
	public void write(String newContent) {
		this.content = newContent;
	}

	/** The version: the id that git gives to the content, in quotes. */
	public String eTag() {
		return '"' + GitHash.of("blob", this.content.getBytes(StandardCharsets.UTF_8)) + '"';
	}

	/** What people say of the page. */
	public PageComments comments() {
		return this.comments;
	}

	/** The pages below this one, in their order. */
	public List<HostedPage> children() {
		return List.copyOf(this.children);
	}

	boolean isCalled(String otherName) {
		return this.name.equals(otherName);
	}

	/** Whether that page is this one, or below it. */
	boolean holds(HostedPage page) {
		return page == this || (page.parent != null && holds(page.parent));
	}

	void add(HostedPage page, int order) {
		page.parent = this;
		this.children.add(Math.min(order, this.children.size()), page);
	}

	void leave() {
		if (this.parent != null) {
			this.parent.children.remove(this);
			this.parent = null;
		}
	}

	void rename(String newName) {
		this.name = newName;
	}

}
