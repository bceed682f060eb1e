package dev.adoclient.emulator.service.git;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows files and folders of a version: what they are, or what is in them. */
final class GitItemRoutes implements Routes {

	private final GitScope scope;

	GitItemRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(Route.of("GET", GitScope.REPOSITORY + "/items", this::get),
				Route.of("POST", GitScope.REPOSITORY + "/itemsbatch", this::batch));
	}

	private Answer get(Call call) {
		HostedRepository repository = this.scope.repository(call);
		String asked = (call.text("path") != null) ? call.text("path") : call.text("scopePath");
		String path = normalize(asked);
		GitVersion version = version(call, repository, path);
		TreeEntry entry = find(repository, version, path);
		GitRecursion usual = (asked == null) ? GitRecursion.ONE_LEVEL : GitRecursion.NONE;
		GitRecursion recursion = call.code(GitRecursion.class, "recursionLevel", usual);
		boolean file = call.text("path") != null && recursion == GitRecursion.NONE;
		GitFormat format = GitFormat.read(call, (file && !entry.folder()) ? GitFormat.TEXT : GitFormat.JSON);
		if (format == GitFormat.ZIP) {
			return zip(call, repository, version, path, entry);
		}
		if (file && format != GitFormat.JSON && !entry.folder()) {
			return format.content(call, entry.name(), repository.objects().blob(entry.objectId()));
		}
		GitItemJson json = new GitItemJson(call, GitLinks.of(call, this.scope, repository), version.commit());
		return file ? Answer.json(json.write(path, entry))
				: Answer.json(Json.list(list(repository.objects(), path, entry, recursion, json)));
	}

	/** The words of the descriptor may stand without their prefix. */
	private static GitVersion version(Call call, HostedRepository repository, String path) {
		return GitVersion.read(repository, (name) -> {
			String value = call.text("versionDescriptor." + name);
			return (value != null) ? value : call.text(name);
		}, path);
	}

	private static String normalize(@Nullable String path) {
		String whole = (path == null) ? "/" : path.startsWith("/") ? path : "/" + path;
		return (whole.length() > 1 && whole.endsWith("/")) ? whole.substring(0, whole.length() - 1) : whole;
	}

	private static TreeEntry find(HostedRepository repository, GitVersion version, String path) {
		TreeEntry entry = repository.objects().find(version.commit(), path);
		if (entry == null) {
			throw GitRefusals.of(404, "GitItemNotFoundException",
					"TF401174: The item '" + path + "' could not be found in the repository '" + repository.name()
							+ "' at the version specified by '" + version.name() + "' (resolved to commit '"
							+ version.commit().id() + "')");
		}
		return entry;
	}

	private static List<ObjectNode> list(ObjectStore objects, String path, TreeEntry entry, GitRecursion recursion,
			GitItemJson json) {
		SortedMap<String, TreeEntry> found = new TreeMap<>();
		found.put(path, entry);
		if (recursion != GitRecursion.NONE && entry.folder()) {
			collect(objects, path, entry, recursion == GitRecursion.FULL, found);
		}
		List<ObjectNode> items = new ArrayList<>();
		found.forEach((each, item) -> items.add(json.write(each, item)));
		return items;
	}

	private static void collect(ObjectStore objects, String folder, TreeEntry tree, boolean deep,
			Map<String, TreeEntry> found) {
		for (TreeEntry entry : objects.tree(tree.objectId())) {
			String path = (folder.equals("/") ? "" : folder) + "/" + entry.name();
			found.put(path, entry);
			if (deep && entry.folder()) {
				collect(objects, path, entry, true, found);
			}
		}
	}

	private static Answer zip(Call call, HostedRepository repository, GitVersion version, String path,
			TreeEntry entry) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		String above = path.substring(0, path.lastIndexOf('/') + 1);
		repository.objects().files(version.commit()).forEach((file, blob) -> {
			if (file.equals(path) || file.startsWith(path.equals("/") ? "/" : path + "/")) {
				files.put(file.substring(above.length()), repository.objects().blob(blob));
			}
		});
		String name = path.equals("/") ? repository.name() : entry.name();
		return new FileAnswer("application/zip", name + ".zip", ZipArchive.of(files)).answer(call.request());
	}

	private Answer batch(Call call) {
		HostedRepository repository = this.scope.repository(call);
		JsonNode descriptors = call.body().path("itemDescriptors");
		if (!descriptors.isArray()) {
			throw GitRefusals.invalid("itemDescriptors");
		}
		List<JsonNode> lists = new ArrayList<>();
		for (JsonNode descriptor : descriptors) {
			String path = normalize(Json.text(descriptor, "path"));
			GitVersion version = GitVersion.read(repository, (name) -> Json.scalar(descriptor.path(name)), path);
			GitRecursion recursion = Objects
				.requireNonNullElse(Json.code(GitRecursion.class, descriptor, "recursionLevel"), GitRecursion.NONE);
			GitItemJson json = new GitItemJson(call, GitLinks.of(call, this.scope, repository), version.commit());
			lists.add(Json.array(list(repository.objects(), path, find(repository, version, path), recursion, json)));
		}
		return Answer.json(Json.list(lists));
	}

}
