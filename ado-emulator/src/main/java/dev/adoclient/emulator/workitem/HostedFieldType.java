package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.WireName;

/** What a field holds. */
public enum HostedFieldType implements WireName {

	STRING, INTEGER, DATE_TIME, PLAIN_TEXT, HTML, TREE_PATH, HISTORY, DOUBLE, GUID, BOOLEAN, IDENTITY;

	/** Whether its values are found by words rather than compared. */
	public boolean isLongText() {
		return this == PLAIN_TEXT || this == HTML || this == HISTORY;
	}

}
