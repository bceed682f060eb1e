package dev.adoclient.sample;

import java.util.Objects;
import java.util.Optional;

import dev.adoclient.area.workitems.SystemFields;
import dev.adoclient.area.workitems.WorkItem;
import dev.adoclient.model.IdentityRef;

/**
 * A work item, as the page shows it.
 *
 * @param id its id
 * @param type its type, such as Bug
 * @param title its title
 * @param person whom it is assigned to
 * @param state its state
 */
record WorkItemRow(int id, String type, String title, String person, String state) {

	static WorkItemRow of(WorkItem item) {
		return new WorkItemRow(item.id(), Objects.toString(item.get(SystemFields.WORK_ITEM_TYPE), ""),
				Objects.toString(item.get(SystemFields.TITLE), ""),
				Optional.ofNullable(item.get(SystemFields.ASSIGNED_TO)).map(IdentityRef::displayName).orElse(""),
				Objects.toString(item.get(SystemFields.STATE), ""));
	}

}
