package dev.adoclient.emulator.build;

import java.util.Map;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * Why, for whom and with what a build was queued.
 *
 * @param reason why
 * @param requestedBy who or what queued it
 * @param requestedFor for whom
 * @param priority how urgent
 * @param parameters the queue-time variables, as the JSON text that the service keeps;
 * null without any
 * @param templateParameters the parameters of the YAML file
 * @param triggerInfo what the trigger says about itself, such as {@code ci.message}
 */
public record Trigger(HostedBuildReason reason, Person requestedBy, Person requestedFor, HostedQueuePriority priority,
		@Nullable String parameters, Map<String, String> templateParameters, Map<String, String> triggerInfo) {

	private static final Person SERVICE = Person.of("Microsoft.VisualStudio.Services.TFS", "service@microsoft.com");

	/** Copies what is handed in. */
	public Trigger {
		templateParameters = Map.copyOf(templateParameters);
		triggerInfo = Map.copyOf(triggerInfo);
	}

	/** A build of what that person pushed. */
	public static Trigger push(Person pusher, Map<String, String> info) {
		return new Trigger(HostedBuildReason.INDIVIDUAL_CI, SERVICE, pusher, HostedQueuePriority.NORMAL, null, Map.of(),
				info);
	}

	/** A build that a person asked for. */
	public static Trigger manual(Person person) {
		return new Trigger(HostedBuildReason.MANUAL, person, person, HostedQueuePriority.NORMAL, null, Map.of(),
				Map.of());
	}

	/** The same, for that reason. */
	public Trigger because(HostedBuildReason other, Map<String, String> info) {
		return new Trigger(other, this.requestedBy, this.requestedFor, this.priority, this.parameters,
				this.templateParameters, info);
	}

}
