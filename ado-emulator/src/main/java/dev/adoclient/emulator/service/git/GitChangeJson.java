package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.git.Difference;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Percent;
import tools.jackson.databind.node.ObjectNode;

/** Writes what tells one version from another one. */
final class GitChangeJson {

	private final GitLinks links;

	private final String commitId;

	GitChangeJson(GitLinks links, String commitId) {
		this.links = links;
		this.commitId = commitId;
	}

	ObjectNode write(Difference.Delta delta) {
		ObjectNode json = Json.object();
		ObjectNode item = json.putObject("item");
		if (delta.newBlob() != null) {
			item.put("objectId", delta.newBlob());
		}
		if (delta.oldBlob() != null) {
			item.put((delta.newBlob() != null) ? "originalObjectId" : "objectId", delta.oldBlob());
		}
		item.put("gitObjectType", delta.folder() ? "tree" : "blob")
			.put("commitId", this.commitId)
			.put("path", delta.path());
		if (delta.folder()) {
			item.put("isFolder", true);
		}
		item.put("url", this.links.api("/items" + Percent.encode(delta.path()).replace("%2F", "/")
				+ "?versionType=Commit&version=" + this.commitId));
		if (delta.sourcePath() != null) {
			json.put("sourceServerItem", delta.sourcePath());
		}
		return json.put("changeType", delta.kind().wire());
	}

}
