package dev.adoclient.emulator.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The groups of variables of the organization. Thread-safe. */
public final class VariableGroups {

	private final ServiceHost host;

	private final TreeMap<Integer, HostedVariableGroup> groups = new TreeMap<>();

	private int created;

	public VariableGroups(ServiceHost host) {
		this.host = host;
	}

	/** Returns the groups of a project, by id. */
	public List<HostedVariableGroup> of(UUID projectId) {
		synchronized (this.host) {
			return this.groups.values().stream().filter((group) -> group.projects().containsKey(projectId)).toList();
		}
	}

	/** Returns the group of that id. */
	public Optional<HostedVariableGroup> find(int groupId) {
		synchronized (this.host) {
			return Optional.ofNullable(this.groups.get(groupId));
		}
	}

	/** Makes an empty group of these projects, or refuses where one has such a group. */
	public HostedVariableGroup create(Map<UUID, String> projects) {
		synchronized (this.host) {
			projects.forEach(this::requireFree);
			HostedVariableGroup group = new HostedVariableGroup(++this.created, this.host.preciseNow());
			group.projects().putAll(projects);
			this.groups.put(group.id(), group);
			return group;
		}
	}

	/** Lets more projects use the group. */
	public void share(HostedVariableGroup group, Map<UUID, String> projects) {
		synchronized (this.host) {
			projects.forEach((projectId, name) -> {
				if (!group.projects().containsKey(projectId)) {
					requireFree(projectId, name);
				}
			});
			group.projects().putAll(projects);
		}
	}

	/** Takes the group from projects; where none is left, there is no group. */
	public void delete(HostedVariableGroup group, List<UUID> projects) {
		synchronized (this.host) {
			projects.forEach(group.projects()::remove);
			if (group.projects().isEmpty()) {
				this.groups.remove(group.id());
			}
		}
	}

	private void requireFree(UUID projectId, String name) {
		if (of(projectId).stream().anyMatch((group) -> name.equalsIgnoreCase(group.projects().get(projectId)))) {
			throw new ServiceException(409,
					"Microsoft.TeamFoundation.DistributedTask.WebApi.VariableGroupExistsException, "
							+ "Microsoft.TeamFoundation.DistributedTask.WebApi",
					"Variable group with name " + name + " already exists.");
		}
	}

}
