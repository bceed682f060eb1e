package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.WireName;

/** What a field holds. */
public enum HostedFieldType implements WireName {

	STRING, INTEGER, DOUBLE, BOOLEAN, DATE_TIME, IDENTITY, TREE_PATH, HTML, HISTORY;

	/** Whether its values are found by words rather than compared. */
	public boolean isLongText() {
		return this == HTML || this == HISTORY;
	}

}
