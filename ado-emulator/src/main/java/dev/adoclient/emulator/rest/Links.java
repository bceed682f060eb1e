package dev.adoclient.emulator.rest;

/** Builds the addresses that answers carry, on the host by which the caller came. */
public record Links(String origin, String organization) {

	/** An address under the organization. */
	public String organization(String path) {
		return this.origin + "/" + Percent.encode(this.organization) + path;
	}

	/** An address under a project. */
	public String project(Object project, String path) {
		return organization("/" + Percent.encode(project.toString()) + path);
	}

}
