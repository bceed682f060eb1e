package dev.adoclient.emulator.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a project, in which its definitions are. A folder that a definition
 * names is there. Thread-safe.
 */
public final class Folders {

	private final ServiceHost host;

	private final Definitions definitions;

	private final Instant createdOn;

	private final NavigableMap<String, HostedFolder> folders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	Folders(ServiceHost host, Definitions definitions) {
		this.host = host;
		this.definitions = definitions;
		this.createdOn = host.now();
		this.folders.put(HostedFolder.ROOT,
				new HostedFolder(HostedFolder.ROOT, null, null, this.createdOn, null, null));
	}

	/** Returns the folder of that path and all below it, by path. */
	public List<HostedFolder> under(String path) {
		synchronized (this.host) {
			for (HostedDefinition definition : this.definitions.all()) {
				fill(definition.path(), definition.author());
			}
			String normal = normal(path);
			if (!this.folders.containsKey(normal)) {
				throw BuildRefusals.noFolder(normal);
			}
			return this.folders.values().stream().filter((folder) -> folder.isIn(normal)).toList();
		}
	}

	/** Makes a folder, with those that it is in, or refuses as the service does. */
	public HostedFolder create(String path, @Nullable String description, Person by) {
		synchronized (this.host) {
			String normal = normal(path);
			under(HostedFolder.ROOT);
			if (this.folders.containsKey(normal)) {
				throw BuildRefusals.folderExists(normal);
			}
			fill(HostedFolder.parent(normal), by);
			HostedFolder folder = new HostedFolder(normal, description, by, this.host.now(), null, null);
			this.folders.put(normal, folder);
			changed("create " + normal);
			return folder;
		}
	}

	/** Moves a folder with all that is in it, and describes it anew. */
	public HostedFolder update(String path, String newPath, @Nullable String description, Person by) {
		synchronized (this.host) {
			String from = normal(path);
			String to = normal(newPath);
			List<HostedFolder> moved = under(from);
			requireNotRoot(from);
			if (!from.equalsIgnoreCase(to) && this.folders.containsKey(to)) {
				throw BuildRefusals.folderExists(to);
			}
			if (!from.equalsIgnoreCase(to) && HostedFolder.holds(from, to)) {
				throw BuildRefusals.invalidFolder("Folder " + from + " cannot be moved into itself.");
			}
			moved.forEach((folder) -> this.folders.remove(folder.path()));
			fill(HostedFolder.parent(to), by);
			for (HostedFolder folder : moved) {
				boolean itself = folder.path().equalsIgnoreCase(from);
				String target = to + folder.path().substring(from.length());
				this.folders.put(target, new HostedFolder(target, itself ? description : folder.description(),
						folder.createdBy(), folder.createdOn(), this.host.now(), by));
			}
			for (HostedDefinition definition : this.definitions.all()) {
				if (HostedFolder.holds(from, definition.path())) {
					this.definitions.set(definition.in(to + definition.path().substring(from.length())));
				}
			}
			changed("move " + from + " to " + to);
			return under(to).get(0);
		}
	}

	/**
	 * Deletes a folder with all that is in it.
	 * @param definition deletes a definition of that id
	 */
	void delete(String path, IntConsumer definition) {
		String normal = normal(path);
		List<HostedFolder> gone = under(normal);
		requireNotRoot(normal);
		gone.forEach((folder) -> this.folders.remove(folder.path()));
		new ArrayList<>(this.definitions.all()).stream()
			.filter((each) -> HostedFolder.holds(normal, each.path()))
			.forEach((each) -> definition.accept(each.id()));
		changed("delete " + normal);
	}

	private void fill(String path, Person by) {
		if (!this.folders.containsKey(path)) {
			fill(HostedFolder.parent(path), by);
			this.folders.put(path, new HostedFolder(path, null, by, this.createdOn, null, null));
		}
	}

	private void changed(String what) {
		this.host.happened(Happening.Kind.FOLDER_CHANGED, 0, what);
	}

	private static void requireNotRoot(String path) {
		if (path.equals(HostedFolder.ROOT)) {
			throw BuildRefusals.invalidFolder("The root folder cannot be changed.");
		}
	}

	/** Writes a path as the service does: with backslashes, and one at its start. */
	public static String normal(String path) {
		String text = path.replace('/', '\\').replaceAll("\\\\+", "\\\\").replaceAll("(?<=.)\\\\$", "");
		String rooted = text.startsWith("\\") ? text : "\\" + text;
		if (rooted.chars().anyMatch((c) -> c < ' ' || "<>|:$@\"%+*?".indexOf(c) >= 0)) {
			throw BuildRefusals.invalidFolder("The folder path " + path + " is not valid.");
		}
		return rooted;
	}

}
