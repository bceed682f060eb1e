package dev.adoclient.emulator.service.git;

import java.nio.charset.StandardCharsets;

import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.ObjectStore;
import dev.adoclient.emulator.git.TreeEntry;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import tools.jackson.databind.node.ObjectNode;

/** Writes the files and folders of one version. */
final class GitItemJson {

	private final Call call;

	private final GitLinks links;

	private final Commit commit;

	private final ObjectStore objects;

	GitItemJson(Call call, GitLinks links, Commit commit) {
		this.call = call;
		this.links = links;
		this.commit = commit;
		this.objects = links.repository().objects();
	}

	ObjectNode write(String path, TreeEntry entry) {
		ObjectNode json = Json.object().put("objectId", entry.objectId());
		json.put("gitObjectType", entry.folder() ? "tree" : "blob").put("commitId", this.commit.id()).put("path", path);
		if (entry.folder()) {
			json.put("isFolder", true);
		}
		if (this.call.flag("includeContentMetadata") || this.call.flag("includeContent")) {
			json.set("contentMetadata", metadata(entry));
		}
		if (this.call.flag("includeContent") && !entry.folder()) {
			json.put("content", new String(this.objects.blob(entry.objectId()), StandardCharsets.UTF_8));
		}
		if (this.call.flag("latestProcessedChange")) {
			Commit latest = this.objects.lastChange(this.commit, path);
			json.set("latestProcessedChange", new GitCommitJson(this.links).summary(latest));
		}
		String url = this.links.api("/items" + Percent.encode(path).replace("%2F", "/") + "?versionType=Commit&version="
				+ this.commit.id());
		json.put("url", url);
		ObjectNode addresses = this.links.self(url);
		addresses.set(entry.folder() ? "tree" : "blob",
				Json.link(this.links.api((entry.folder() ? "/trees/" : "/blobs/") + entry.objectId())));
		json.set("_links", addresses);
		return json;
	}

	private ObjectNode metadata(TreeEntry entry) {
		ObjectNode metadata = Json.object().put("fileName", entry.name());
		if (!entry.folder()) {
			boolean binary = isBinary(this.objects.blob(entry.objectId()));
			int dot = entry.name().lastIndexOf('.');
			metadata.put("encoding", binary ? -1 : 65001);
			metadata.put("contentType", binary ? "application/octet-stream" : "text/plain");
			metadata.put("extension", (dot < 0) ? "" : entry.name().substring(dot + 1));
			if (binary) {
				metadata.put("isBinary", true);
			}
		}
		return metadata;
	}

	private static boolean isBinary(byte[] content) {
		for (byte each : content) {
			if (each == 0) {
				return true;
			}
		}
		return false;
	}

}
