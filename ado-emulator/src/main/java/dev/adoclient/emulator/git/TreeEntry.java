package dev.adoclient.emulator.git;

/**
 * What a tree holds under one name.
 *
 * @param name the name without its folders
 * @param folder whether it is a tree itself, and a file otherwise
 * @param objectId the tree or the blob
 */
public record TreeEntry(String name, boolean folder, String objectId) {

	/** The mode as git prints it. */
	public String mode() {
		return this.folder ? "40000" : "100644";
	}

	/** Git sorts a folder as if its name ended in a slash. */
	String sortKey() {
		return this.folder ? this.name + "/" : this.name;
	}

}
