package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.ServiceException;

/** The refusals of the build service. */
public final class BuildRefusals {

	private BuildRefusals() {
	}

	/** A refusal with that short name of its type. */
	public static ServiceException of(int status, String type, String message) {
		return new ServiceException(status,
				"Microsoft.TeamFoundation.Build.WebApi." + type + ", Microsoft.TeamFoundation.Build2.WebApi", message);
	}

	/** There is no definition of that id, or not the revision that was meant. */
	public static ServiceException noDefinition(int id) {
		return of(404, "DefinitionNotFoundException", "Build pipeline " + id + " was not found.");
	}

	/** There is no build of that id. */
	public static ServiceException noBuild(int id) {
		return of(404, "BuildNotFoundException", "The requested build " + id + " could not be found.");
	}

	/** There is no lease of that id. */
	public static ServiceException noLease(int id) {
		return of(404, "RetentionLeaseNotFoundException", "The retention lease " + id + " could not be found.");
	}

	/** There is no folder of that path. */
	public static ServiceException noFolder(String path) {
		return of(404, "FolderNotFoundException", "Folder " + path + " was not found.");
	}

	/** The folder is there already. */
	public static ServiceException folderExists(String path) {
		return of(400, "FolderExistsException", "Folder " + path + " already exists.");
	}

	/** The path cannot be that of a folder, or the folder stays as it is. */
	public static ServiceException invalidFolder(String message) {
		return of(400, "InvalidFolderException", message);
	}

}
