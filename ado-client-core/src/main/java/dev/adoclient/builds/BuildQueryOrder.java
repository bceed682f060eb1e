package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * The order of a list of builds.
 *
 * @param value the value on the wire
 */
public record BuildQueryOrder(String value) implements Code {

	public static final BuildQueryOrder FINISH_TIME_ASCENDING = new BuildQueryOrder("finishTimeAscending");

	public static final BuildQueryOrder FINISH_TIME_DESCENDING = new BuildQueryOrder("finishTimeDescending");

	public static final BuildQueryOrder QUEUE_TIME_DESCENDING = new BuildQueryOrder("queueTimeDescending");

	public static final BuildQueryOrder QUEUE_TIME_ASCENDING = new BuildQueryOrder("queueTimeAscending");

	public static final BuildQueryOrder START_TIME_DESCENDING = new BuildQueryOrder("startTimeDescending");

	public static final BuildQueryOrder START_TIME_ASCENDING = new BuildQueryOrder("startTimeAscending");

}
