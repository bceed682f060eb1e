package dev.adoclient.emulator.service.hook;

import dev.adoclient.emulator.host.WireName;

/** Whether a subscription is on, and who turned it off. */
enum SubscriptionStatus implements WireName {

	ENABLED, ON_PROBATION, DISABLED_BY_USER, DISABLED_BY_SYSTEM, DISABLED_BY_INACTIVE_IDENTITY

}
