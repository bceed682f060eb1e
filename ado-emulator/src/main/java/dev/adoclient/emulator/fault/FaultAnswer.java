package dev.adoclient.emulator.fault;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Answer;

/** Answers that do not come from the emulated service. */
final class FaultAnswer {

	private FaultAnswer() {
	}

	/** An error in the service's form. */
	static ResponseDefinitionBuilder error(int status, String type, String message) {
		Answer answer = Answer.refusal(new ServiceException(status, type, message));
		ResponseDefinitionBuilder response = ResponseDefinitionBuilder.responseDefinition()
			.withStatus(status)
			.withBody(answer.body());
		answer.headers().forEach((name, values) -> response.withHeader(name, values.toArray(String[]::new)));
		return response;
	}

	/** A page for people. */
	static ResponseDefinitionBuilder page(int status, String contentType, String title) {
		return ResponseDefinitionBuilder.responseDefinition()
			.withStatus(status)
			.withHeader("Content-Type", contentType)
			.withBody("<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body></body></html>\n");
	}

}
