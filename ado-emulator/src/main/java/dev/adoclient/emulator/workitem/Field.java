package dev.adoclient.emulator.workitem;

/**
 * A field that work items have.
 *
 * @param name what people read, such as {@code Assigned To}
 * @param reference the reference name, such as {@code System.AssignedTo}
 * @param type what it holds
 * @param writer who may write it
 */
public record Field(String name, String reference, HostedFieldType type, Writer writer) {

	/** Who may write a field. */
	public enum Writer {

		/** Any caller. */
		CALLER,

		/** The service; a caller only where the rules are bypassed. */
		RULES,

		/** The service alone. */
		SERVICE

	}

}
