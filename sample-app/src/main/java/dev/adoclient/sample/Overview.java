package dev.adoclient.sample;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one client.
 *
 * @param client the type of the client
 * @param builds the newest builds
 * @param workItems the work items that were changed last
 * @param failure why there is nothing to show, {@code null} if there is
 */
record Overview(String client, List<BuildRow> builds, List<WorkItemRow> workItems, @Nullable String failure) {

	static final int ROWS = 6;

	static final String CHANGED_LAST = "SELECT [System.Id] FROM WorkItems WHERE [System.TeamProject] = @project "
			+ "ORDER BY [System.ChangedDate] DESC";

	static Overview of(String client, List<BuildRow> builds, List<WorkItemRow> workItems) {
		return new Overview(client, builds, workItems, null);
	}

	static Overview failed(String client, Throwable failure) {
		return new Overview(client, List.of(), List.of(), failure.getMessage());
	}

}
