package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * The place of a build in its queue.
 *
 * @param value the value on the wire
 */
public record QueuePriority(String value) implements Code {

	public static final QueuePriority LOW = new QueuePriority("low");

	public static final QueuePriority BELOW_NORMAL = new QueuePriority("belowNormal");

	public static final QueuePriority NORMAL = new QueuePriority("normal");

	public static final QueuePriority ABOVE_NORMAL = new QueuePriority("aboveNormal");

	public static final QueuePriority HIGH = new QueuePriority("high");

}
