package dev.adoclient.emulator.entitlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.graph.HostedGroup;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/** The groups whose members have a license by a rule. Thread-safe. */
public final class GroupRules {

	private final ServiceHost host;

	private final Groups groups;

	private final Map<UUID, HostedGroupRule> rules = new LinkedHashMap<>();

	GroupRules(ServiceHost host, Groups groups) {
		this.host = host;
		this.groups = groups;
	}

	/** Returns every rule, in the order in which they were made. */
	public List<HostedGroupRule> all() {
		synchronized (this.host) {
			return List.copyOf(this.rules.values());
		}
	}

	/** Returns the rules of the groups that the person is directly in. */
	public List<HostedGroupRule> of(Person person) {
		synchronized (this.host) {
			return this.rules.values()
				.stream()
				.filter((rule) -> this.groups.isMember(person.subjectDescriptor(), rule.group().descriptor()))
				.toList();
		}
	}

	/** Returns the rule of the group of that id, or refuses as the service does. */
	public HostedGroupRule get(String groupId) {
		synchronized (this.host) {
			return this.rules.values()
				.stream()
				.filter((rule) -> rule.group().id().toString().equalsIgnoreCase(groupId))
				.findFirst()
				.orElseThrow(() -> new ServiceException(404,
						"Microsoft.VisualStudio.Services.Identity.IdentityNotFoundException, "
								+ "Microsoft.VisualStudio.Services.WebApi",
						"VS403283: The group '" + groupId + "' has no rule."));
		}
	}

	/** Gives the group a rule, in place of the one that it had. */
	public void set(HostedGroupRule rule) {
		synchronized (this.host) {
			this.rules.put(rule.group().id(), rule);
		}
	}

	/** Takes the rule from the group, if it has one. */
	public void remove(HostedGroup group) {
		synchronized (this.host) {
			this.rules.remove(group.id());
		}
	}

}
