package dev.adoclient.emulator.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/** The groups of the organization, and who is a member of what. Thread-safe. */
public final class Groups {

	private final ServiceHost host;

	private final Map<String, HostedGroup> groups = new LinkedHashMap<>();

	private final Set<HostedMembership> memberships = new LinkedHashSet<>();

	private final Set<UUID> hidden = new HashSet<>();

	/** Creates the groups that every organization has. */
	public Groups(ServiceHost host) {
		this.host = host;
		add(null, host.name(), "Project Collection Administrators", "Who may do everything in the organization.");
		add(null, host.name(), "Project Collection Valid Users", "Everybody who may come in.");
	}

	/** Adds the groups that every project has. */
	public void addProject(UUID projectId, String name) {
		synchronized (this.host) {
			add(projectId, name, "Project Administrators", "Who may do everything in the project.");
			add(projectId, name, "Contributors", "Who may change what is in the project.");
			add(projectId, name, "Readers", "Who may read what is in the project.");
		}
	}

	/** Lets the groups of the project vanish, as the project does when it is deleted. */
	public void hideProject(UUID projectId) {
		synchronized (this.host) {
			this.hidden.add(projectId);
		}
	}

	/** Lets the groups of the project come back. */
	public void showProject(UUID projectId) {
		synchronized (this.host) {
			this.hidden.remove(projectId);
		}
	}

	/** Returns the groups, in the order in which they were made. */
	public List<HostedGroup> all() {
		synchronized (this.host) {
			return this.groups.values()
				.stream()
				.filter((group) -> group.projectId() == null || !this.hidden.contains(group.projectId()))
				.toList();
		}
	}

	/** Returns the group of that descriptor, id or full name. */
	public Optional<HostedGroup> find(String text) {
		synchronized (this.host) {
			return all().stream()
				.filter((group) -> group.descriptor().equals(text) || group.id().toString().equalsIgnoreCase(text)
						|| group.principalName().equalsIgnoreCase(text))
				.findFirst();
		}
	}

	/** Returns the group of that descriptor, or refuses as the service does. */
	public HostedGroup get(String descriptor) {
		synchronized (this.host) {
			return all().stream()
				.filter((group) -> group.descriptor().equals(descriptor))
				.findFirst()
				.orElseThrow(() -> unknown(descriptor));
		}
	}

	/** Makes a group, or refuses where there is one of that name. */
	public HostedGroup create(@Nullable UUID projectId, String scope, String name, String description) {
		synchronized (this.host) {
			if (find("[" + scope + "]\\" + name).isPresent()) {
				throw new ServiceException(409,
						"Microsoft.VisualStudio.Services.Identity.GroupNameAlreadyExistsException, "
								+ "Microsoft.VisualStudio.Services.WebApi",
						"TF50605: There is a group '[" + scope + "]\\" + name + "' already.");
			}
			return add(projectId, scope, name, description);
		}
	}

	/**
	 * Returns the group of the directory with that object id; the first mention makes it
	 * known.
	 * @param name what it is called if it was not known
	 */
	public HostedGroup ofDirectory(String originId, String name) {
		synchronized (this.host) {
			return this.groups.values()
				.stream()
				.filter((group) -> originId.equals(group.originId()) || originId.equals(group.id().toString()))
				.findFirst()
				.orElseGet(() -> add(new HostedGroup(StableId.of("directory group", originId), null, originId,
						"TEAM FOUNDATION", name, "")));
		}
	}

	/** Deletes the group, and all memberships in it and of it. */
	public void delete(HostedGroup group) {
		synchronized (this.host) {
			this.groups.remove(group.descriptor());
			forget(group.descriptor());
		}
	}

	/** Ends all memberships of a subject. */
	public void forget(String descriptor) {
		synchronized (this.host) {
			this.memberships.removeIf((membership) -> membership.member().equals(descriptor)
					|| membership.container().equals(descriptor));
		}
	}

	/** Makes a subject a member of a group. */
	public HostedMembership join(String member, String container) {
		synchronized (this.host) {
			HostedMembership membership = new HostedMembership(member, get(container).descriptor());
			this.memberships.add(membership);
			return membership;
		}
	}

	/** Ends the membership, if there is one. */
	public void leave(String member, String container) {
		synchronized (this.host) {
			this.memberships.remove(new HostedMembership(member, container));
		}
	}

	/** Whether a subject is a direct member of the group. */
	public boolean isMember(String member, String container) {
		synchronized (this.host) {
			return this.memberships.contains(new HostedMembership(member, container));
		}
	}

	/** Returns the groups that a subject is in, so many levels up. */
	public List<HostedMembership> containers(String descriptor, int depth) {
		return follow(descriptor, depth, HostedMembership::member, HostedMembership::container);
	}

	/** Returns the members of a group, so many levels down. */
	public List<HostedMembership> members(String descriptor, int depth) {
		return follow(descriptor, depth, HostedMembership::container, HostedMembership::member);
	}

	private List<HostedMembership> follow(String start, int depth, Function<HostedMembership, String> from,
			Function<HostedMembership, String> to) {
		synchronized (this.host) {
			Set<HostedMembership> found = new LinkedHashSet<>();
			Set<String> level = Set.of(start);
			for (int i = 0; i < depth && !level.isEmpty(); i++) {
				Set<String> next = new LinkedHashSet<>();
				for (HostedMembership membership : this.memberships) {
					if (level.contains(from.apply(membership)) && found.add(membership)) {
						next.add(to.apply(membership));
					}
				}
				level = next;
			}
			return new ArrayList<>(found);
		}
	}

	private HostedGroup add(@Nullable UUID projectId, String scope, String name, String description) {
		UUID id = StableId.of("group", ((projectId != null) ? projectId : scope) + "\\" + name);
		return add(new HostedGroup(id, projectId, null, scope, name, description));
	}

	private HostedGroup add(HostedGroup group) {
		this.groups.put(group.descriptor(), group);
		return group;
	}

	/** Refuses a descriptor that nobody has. */
	public static ServiceException unknown(String descriptor) {
		return new ServiceException(404,
				"Microsoft.VisualStudio.Services.Graph.GraphSubjectNotFoundException, "
						+ "Microsoft.VisualStudio.Services.WebApi",
				"VS860016: Could not find a graph subject with the descriptor '" + descriptor + "'.");
	}

}
