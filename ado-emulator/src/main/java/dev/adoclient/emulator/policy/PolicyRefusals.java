package dev.adoclient.emulator.policy;

import dev.adoclient.emulator.host.ServiceException;

/** The refusals of the policy service. */
public final class PolicyRefusals {

	private PolicyRefusals() {
	}

	private static ServiceException of(int status, String type, String message) {
		return new ServiceException(status,
				"Microsoft.TeamFoundation.Policy.Server." + type + ", Microsoft.TeamFoundation.Policy.Server", message);
	}

	/** There is no policy of that id. */
	public static ServiceException noPolicy(int id) {
		return of(404, "PolicyConfigurationNotFoundException",
				"TF402462: The policy configuration " + id + " was not found.");
	}

	/** There is no type of that id. */
	public static ServiceException noType(String id) {
		return of(404, "PolicyTypeNotFoundException", "The policy type " + id + " was not found.");
	}

	/** There is no evaluation of that id. */
	public static ServiceException noEvaluation(String id) {
		return of(404, "PolicyEvaluationNotFoundException", "The policy evaluation " + id + " was not found.");
	}

}
