package dev.adoclient.emulator.entitlement;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.graph.Groups;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/**
 * Who may use the organization: everybody whom it knows, with the license Basic unless it
 * was changed. Whoever is added has not come yet; all others came when it was founded.
 * Thread-safe.
 */
public final class Entitlements {

	private final ServiceHost host;

	private final GroupRules rules;

	private final Instant founded;

	private final Map<UUID, HostedEntitlement> entitlements = new LinkedHashMap<>();

	private final Map<LicenseKind, Integer> bought = new EnumMap<>(LicenseKind.class);

	/** Creates the entitlements of an organization with these groups. */
	public Entitlements(ServiceHost host, Groups groups) {
		this.host = host;
		this.rules = new GroupRules(host, groups);
		this.founded = host.preciseNow();
	}

	/** The groups whose members have a license by a rule. */
	public GroupRules rules() {
		return this.rules;
	}

	/**
	 * Returns the license that the user has: the user's own, or a better one by a rule.
	 */
	public LicenseKind license(HostedEntitlement entitlement) {
		synchronized (this.host) {
			return this.rules.of(entitlement.person())
				.stream()
				.map(HostedGroupRule::license)
				.reduce(entitlement.license(), (one, other) -> one.isBelow(other) ? other : one);
		}
	}

	/**
	 * Says how many licenses of a kind there are; the service refuses to give more. There
	 * is no limit unless said.
	 */
	public Entitlements limit(LicenseKind license, int count) {
		synchronized (this.host) {
			this.bought.put(license, count);
			return this;
		}
	}

	/** Returns everybody, in the order in which they became known. */
	public List<HostedEntitlement> all() {
		synchronized (this.host) {
			return this.host.directory().all().stream().map(this::of).toList();
		}
	}

	/** Returns the one of that kind and id, or refuses as the service does. */
	public HostedEntitlement get(Person.Kind kind, String id) {
		synchronized (this.host) {
			return this.host.directory()
				.all(kind)
				.stream()
				.filter((person) -> person.id().toString().equalsIgnoreCase(id))
				.findFirst()
				.map(this::of)
				.orElseThrow(() -> new ServiceException(404,
						"Microsoft.VisualStudio.Services.Identity.IdentityNotFoundException, "
								+ "Microsoft.VisualStudio.Services.WebApi",
						"VS403281: The user '" + id + "' is not a member of this organization."));
		}
	}

	/** Adds a user, or says why not. */
	public Optional<LicenseRefusal> add(Person person, LicenseKind license) {
		synchronized (this.host) {
			Optional<LicenseRefusal> refusal = refusal(license);
			if (refusal.isEmpty()) {
				this.host.directory().add(person);
				this.entitlements.put(person.id(),
						new HostedEntitlement(person, license, this.host.preciseNow(), null));
			}
			return refusal;
		}
	}

	/** Gives the user another license, or says why not. */
	public Optional<LicenseRefusal> assign(HostedEntitlement entitlement, LicenseKind license) {
		synchronized (this.host) {
			if (entitlement.license() == license) {
				return Optional.empty();
			}
			Optional<LicenseRefusal> refusal = refusal(license);
			if (refusal.isEmpty()) {
				entitlement.license(license);
			}
			return refusal;
		}
	}

	/** Removes the user from the organization. */
	public void remove(HostedEntitlement entitlement) {
		synchronized (this.host) {
			this.entitlements.remove(entitlement.person().id());
			this.host.directory().remove(entitlement.person());
		}
	}

	/** How many users have a license of that kind. */
	public long assigned(LicenseKind license) {
		synchronized (this.host) {
			return all().stream().filter((entitlement) -> license(entitlement) == license).count();
		}
	}

	/** How many licenses of that kind there are, if that is limited. */
	public Optional<Integer> bought(LicenseKind license) {
		synchronized (this.host) {
			return Optional.ofNullable(this.bought.get(license));
		}
	}

	private Optional<LicenseRefusal> refusal(LicenseKind license) {
		if (license == LicenseKind.NONE) {
			return Optional.of(LicenseRefusal.ofNone());
		}
		return bought(license).filter((count) -> assigned(license) >= count).map((count) -> LicenseRefusal.of(license));
	}

	private HostedEntitlement of(Person person) {
		return this.entitlements.computeIfAbsent(person.id(),
				(id) -> new HostedEntitlement(person, LicenseKind.EXPRESS, this.founded, this.founded));
	}

}
