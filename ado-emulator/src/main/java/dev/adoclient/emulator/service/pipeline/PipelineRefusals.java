package dev.adoclient.emulator.service.pipeline;

import dev.adoclient.emulator.host.ServiceException;

/** The refusals of the pipelines service. */
final class PipelineRefusals {

	private PipelineRefusals() {
	}

	private static ServiceException of(int status, String type, String message) {
		return new ServiceException(status,
				"Microsoft.Azure.Pipelines.WebApi." + type + ", Microsoft.Azure.Pipelines.WebApi", message);
	}

	static ServiceException noPipeline(int id) {
		return of(404, "PipelineDoesNotExistException", "Pipeline " + id + " does not exist.");
	}

	static ServiceException noRun(int id) {
		return of(404, "RunNotFoundException", "Run " + id + " was not found.");
	}

	static ServiceException noLog(int id) {
		return of(404, "LogNotFoundException", "Log " + id + " was not found.");
	}

	static ServiceException noArtifact(String name) {
		return of(404, "ArtifactNotFoundException", "Artifact " + name + " was not found.");
	}

	/** What cannot be run, or what is no pipeline. */
	static ServiceException invalid(String message) {
		return of(400, "PipelineValidationException", message);
	}

}
