package dev.adoclient.emulator.wiql;

import dev.adoclient.emulator.host.ServiceException;

/** The refusals of the query language. */
final class WiqlRefusals {

	private WiqlRefusals() {
	}

	static ServiceException syntax(String message, String cause) {
		return ServiceException.invalidProperty(message + " The error is caused by «" + cause + "».");
	}

	static ServiceException tooLong(int limit) {
		return ServiceException.invalidProperty("The query is longer than " + limit + " characters.");
	}

	static ServiceException unknownField(String source) {
		return syntax("TF51005: The query references a field that does not exist.", source);
	}

	static ServiceException missingFrom(String source) {
		return syntax("TF51006: The query statement is missing a FROM clause.", source);
	}

	static ServiceException tooManyRows(int limit) {
		return new ServiceException(400,
				"Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemTrackingQueryResultSizeLimitExceededException, "
						+ "Microsoft.TeamFoundation.WorkItemTracking.Server",
				"VS402337: The number of work items returned exceeds the size limit of " + limit
						+ ". Change the query to return fewer items.",
				3200);
	}

}
