package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * What happens to a build once it is queued.
 *
 * @param value the value on the wire
 */
public record QueueOptions(String value) implements Code {

	public static final QueueOptions NONE = new QueueOptions("none");

	public static final QueueOptions DO_NOT_RUN = new QueueOptions("doNotRun");

}
