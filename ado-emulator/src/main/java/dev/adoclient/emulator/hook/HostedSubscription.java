package dev.adoclient.emulator.hook;

import java.time.Instant;
import java.util.UUID;

import dev.adoclient.emulator.host.Person;

/**
 * A subscription of a service hook.
 *
 * @param id the id
 * @param request what is subscribed to
 * @param enabled whether it is on
 * @param createdBy who made it
 * @param createdDate when
 * @param modifiedBy who changed it last
 * @param modifiedDate when
 */
public record HostedSubscription(UUID id, HookRequest request, boolean enabled, Person createdBy, Instant createdDate,
		Person modifiedBy, Instant modifiedDate) {
}
