package dev.adoclient.emulator.service.git;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.adoclient.emulator.git.AnnotatedTag;
import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.ObjectStore;
import dev.adoclient.emulator.git.TreeEntry;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.FileAnswer;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import dev.adoclient.emulator.rest.ZipArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows blobs, trees and annotated tags by their ids, and sets tags. */
final class GitObjectRoutes implements Routes {

	private final GitScope scope;

	GitObjectRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", GitScope.REPOSITORY + "/blobs/{sha1}", this::blob),
				Route.of("POST", GitScope.REPOSITORY + "/blobs", this::blobs),
				Route.of("GET", GitScope.REPOSITORY + "/trees/{sha1}", this::tree),
				Route.of("POST", GitScope.REPOSITORY + "/annotatedtags", this::createTag),
				Route.of("GET", GitScope.REPOSITORY + "/annotatedtags/{objectId}", this::tag));
	}

	private Answer blob(Call call) {
		HostedRepository repository = this.scope.repository(call);
		String id = call.variable("sha1");
		byte[] content = repository.objects().blob(id);
		String fileName = call.text("fileName", id);
		GitFormat format = GitFormat.read(call, GitFormat.OCTET_STREAM);
		return switch (format) {
			case JSON -> {
				GitLinks links = GitLinks.of(call, this.scope, repository);
				ObjectNode json = Json.object().put("objectId", id).put("size", content.length);
				json.put("url", links.api("/blobs/" + id)).set("_links", links.self(links.api("/blobs/" + id)));
				yield Answer.json(json);
			}
			case ZIP -> zip(call, fileName + ".zip", Map.of(fileName, content));
			default -> format.content(call, fileName, content);
		};
	}

	private Answer blobs(Call call) {
		ObjectStore objects = this.scope.repository(call).objects();
		JsonNode ids = call.body();
		if (!ids.isArray() || ids.isEmpty()) {
			throw GitRefusals.invalid("blobIds");
		}
		Map<String, byte[]> files = new LinkedHashMap<>();
		ids.forEach((id) -> files.put(id.asString(), objects.blob(id.asString())));
		return zip(call, call.text("filename", "blobs.zip"), files);
	}

	private static Answer zip(Call call, String fileName, Map<String, byte[]> files) {
		return new FileAnswer("application/zip", fileName, ZipArchive.of(files)).answer(call.request());
	}

	private Answer tree(Call call) {
		HostedRepository repository = this.scope.repository(call);
		String id = call.variable("sha1");
		boolean deep = call.flag("recursive");
		GitFormat format = GitFormat.read(call, GitFormat.JSON);
		if (format == GitFormat.ZIP) {
			Map<String, byte[]> files = new LinkedHashMap<>();
			pack(repository.objects(), id, "", files);
			return zip(call, call.text("fileName", id + ".zip"), files);
		}
		GitLinks links = GitLinks.of(call, this.scope, repository);
		ObjectNode json = Json.object().put("objectId", id).put("url", links.api("/trees/" + id));
		write(links, id, "", deep, json.putArray("treeEntries"));
		json.put("size", size(repository.objects(), id)).set("_links", links.self(links.api("/trees/" + id)));
		return Answer.json(json);
	}

	private static void pack(ObjectStore objects, String tree, String folder, Map<String, byte[]> files) {
		for (TreeEntry entry : objects.tree(tree)) {
			if (entry.folder()) {
				pack(objects, entry.objectId(), folder + entry.name() + "/", files);
			}
			else {
				files.put(folder + entry.name(), objects.blob(entry.objectId()));
			}
		}
	}

	private static void write(GitLinks links, String tree, String folder, boolean deep, ArrayNode entries) {
		ObjectStore objects = links.repository().objects();
		for (TreeEntry entry : objects.tree(tree)) {
			entries.addObject()
				.put("objectId", entry.objectId())
				.put("relativePath", folder + entry.name())
				.put("mode", entry.mode())
				.put("gitObjectType", entry.folder() ? "tree" : "blob")
				.put("url", links.api((entry.folder() ? "/trees/" : "/blobs/") + entry.objectId()))
				.put("size", entry.folder() ? size(objects, entry.objectId()) : objects.blob(entry.objectId()).length);
			if (deep && entry.folder()) {
				write(links, entry.objectId(), folder + entry.name() + "/", true, entries);
			}
		}
	}

	/** The size of the tree itself: for each entry its mode, its name and its hash. */
	private static int size(ObjectStore objects, String tree) {
		return objects.tree(tree)
			.stream()
			.mapToInt((entry) -> entry.mode().length() + utf8Length(entry.name()) + 22)
			.sum();
	}

	private static int utf8Length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private Answer createTag(Call call) {
		HostedRepository repository = this.scope.repository(call);
		JsonNode body = call.body();
		AnnotatedTag tag = repository.tag(GitRefRoutes.required(Json.text(body, "name"), "name"),
				GitRefRoutes.objectId(body.path("taggedObject"), "objectId"),
				GitRefRoutes.required(Json.text(body, "message"), "message"), this.scope.organization().caller());
		return Answer.json(json(GitLinks.of(call, this.scope, repository), tag));
	}

	private Answer tag(Call call) {
		HostedRepository repository = this.scope.repository(call);
		AnnotatedTag tag = repository.objects().findTag(call.variable("objectId"));
		if (tag == null) {
			throw GitRefusals.of(404, "GitObjectDoesNotExistException",
					"TF401035: The object '" + call.variable("objectId") + "' does not exist.");
		}
		return Answer.json(json(GitLinks.of(call, this.scope, repository), tag));
	}

	private static ObjectNode json(GitLinks links, AnnotatedTag tag) {
		ObjectNode json = Json.object().put("objectId", tag.id());
		json.set("taggedBy", GitCommitJson.signature(tag.tagger()));
		json.putObject("taggedObject").put("objectId", tag.commitId()).put("objectType", "commit");
		return json.put("name", tag.name())
			.put("message", tag.message())
			.put("url", links.api("/annotatedtags/" + tag.id()));
	}

}
