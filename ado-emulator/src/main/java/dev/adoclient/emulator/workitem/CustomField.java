package dev.adoclient.emulator.workitem;

/** A field that somebody made. */
public final class CustomField {

	private final Field field;

	private final String description;

	private boolean locked;

	private boolean deleted;

	CustomField(Field field, String description) {
		this.field = field;
		this.description = description;
	}

	public Field field() {
		return this.field;
	}

	public String description() {
		return this.description;
	}

	/**
	 * Whether the field is shown as locked; it can be changed and deleted all the same.
	 */
	public boolean locked() {
		return this.locked;
	}

	/** Locks or unlocks the field. */
	public void locked(boolean lock) {
		this.locked = lock;
	}

	/** Whether the field waits to be restored. */
	public boolean deleted() {
		return this.deleted;
	}

	/** Deletes or restores the field; work items keep its values. */
	public void deleted(boolean delete) {
		this.deleted = delete;
	}

}
