package dev.adoclient.emulator.hook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/**
 * The subscriptions of the organization. They are kept, and nobody is told anything.
 * Thread-safe.
 */
public final class Subscriptions {

	private final ServiceHost host;

	private final Map<UUID, HostedSubscription> subscriptions = new LinkedHashMap<>();

	private int created;

	public Subscriptions(ServiceHost host) {
		this.host = host;
	}

	/** Returns all, in the order of their creation. */
	public List<HostedSubscription> all() {
		synchronized (this.host) {
			return List.copyOf(this.subscriptions.values());
		}
	}

	/** Returns the subscription of that id, or refuses. */
	public HostedSubscription get(UUID id) {
		synchronized (this.host) {
			HostedSubscription subscription = this.subscriptions.get(id);
			if (subscription == null) {
				throw new ServiceException(404,
						"Microsoft.VisualStudio.Services.ServiceHooks.WebApi.SubscriptionNotFoundException, "
								+ "Microsoft.VisualStudio.Services.ServiceHooks.WebApi",
						"The subscription " + id + " was not found.");
			}
			return subscription;
		}
	}

	/** Subscribes. */
	public HostedSubscription create(HookRequest request, boolean enabled, Person by) {
		synchronized (this.host) {
			Instant now = this.host.now();
			UUID id = StableId.of("subscription", this.host.name() + "/" + ++this.created);
			HostedSubscription subscription = new HostedSubscription(id, request, enabled, by, now, by, now);
			this.subscriptions.put(id, subscription);
			return subscription;
		}
	}

	/** Replaces what is subscribed to. */
	public HostedSubscription replace(UUID id, HookRequest request, boolean enabled, Person by) {
		synchronized (this.host) {
			HostedSubscription before = get(id);
			HostedSubscription after = new HostedSubscription(id, request, enabled, before.createdBy(),
					before.createdDate(), by, this.host.now());
			this.subscriptions.put(id, after);
			return after;
		}
	}

	/** Ends the subscription. */
	public void delete(UUID id) {
		synchronized (this.host) {
			this.subscriptions.remove(get(id).id());
		}
	}

}
