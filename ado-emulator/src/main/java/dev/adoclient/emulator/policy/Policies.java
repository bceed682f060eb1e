package dev.adoclient.emulator.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/** The policies of one project, with all their revisions. Thread-safe. */
public final class Policies {

	private final ServiceHost host;

	private final IntSupplier ids;

	private final NavigableMap<Integer, List<BranchPolicy>> revisions = new TreeMap<>();

	private final Verdicts verdicts;

	/**
	 * Creates a project's policies, of which there are none.
	 * @param host the organization's host
	 * @param ids gives the ids, unique in the organization
	 * @param rules how they judge
	 * @param queue queues the builds that they ask for
	 */
	Policies(ServiceHost host, IntSupplier ids, PolicyRules rules, PolicyBuilds queue) {
		this.host = host;
		this.ids = ids;
		this.verdicts = new Verdicts(host, this, rules, queue);
	}

	/** What they say to pull requests. */
	public Verdicts verdicts() {
		return this.verdicts;
	}

	/** Returns all policies, by id. */
	public List<BranchPolicy> all() {
		synchronized (this.host) {
			return this.revisions.values().stream().map(Policies::latest).toList();
		}
	}

	/** Returns the policy, or refuses as the service does. */
	public BranchPolicy get(int id) {
		return latest(revisions(id));
	}

	/** Returns all revisions of the policy, the first one first. */
	public List<BranchPolicy> revisions(int id) {
		synchronized (this.host) {
			List<BranchPolicy> all = this.revisions.get(id);
			if (all == null) {
				throw PolicyRefusals.noPolicy(id);
			}
			return List.copyOf(all);
		}
	}

	/** Makes a policy, or refuses as the service does. */
	public BranchPolicy create(PolicyKind kind, boolean enabled, boolean blocking,
			Map<String, @Nullable Object> settings, Person by) {
		synchronized (this.host) {
			check(kind, settings);
			BranchPolicy policy = new BranchPolicy(this.ids.getAsInt(), 1, kind, enabled, blocking, settings, by,
					this.host.preciseNow());
			this.revisions.put(policy.id(), new ArrayList<>(List.of(policy)));
			this.host.happened(Happening.Kind.POLICY_CREATED, policy.id(), kind.displayName());
			return policy;
		}
	}

	/** Changes a policy, which makes another revision. */
	public BranchPolicy update(int id, PolicyKind kind, boolean enabled, boolean blocking,
			Map<String, @Nullable Object> settings, Person by) {
		synchronized (this.host) {
			BranchPolicy before = get(id);
			if (before.kind() != kind) {
				throw ServiceException
					.invalidArgument("The type of a policy cannot be changed.\r\nParameter name: type");
			}
			check(kind, settings);
			BranchPolicy policy = new BranchPolicy(id, before.revision() + 1, kind, enabled, blocking, settings, by,
					this.host.preciseNow());
			this.revisions.computeIfAbsent(id, (absent) -> new ArrayList<>()).add(policy);
			this.host.happened(Happening.Kind.POLICY_UPDATED, id, "rev " + policy.revision());
			return policy;
		}
	}

	/** Takes the policy away. */
	public void delete(int id) {
		synchronized (this.host) {
			get(id);
			this.revisions.remove(id);
			this.host.happened(Happening.Kind.POLICY_DELETED, id, "");
		}
	}

	private static void check(PolicyKind kind, Map<String, @Nullable Object> settings) {
		if (!(settings.get("scope") instanceof List<?> scopes) || scopes.isEmpty()) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: settings.scope");
		}
		String needed = kind.neededSetting();
		if (needed != null && settings.get(needed) == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: settings." + needed);
		}
	}

	private static BranchPolicy latest(List<BranchPolicy> all) {
		return all.get(all.size() - 1);
	}

}
