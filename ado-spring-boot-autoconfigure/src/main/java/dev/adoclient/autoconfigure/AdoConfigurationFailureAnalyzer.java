package dev.adoclient.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows what is wrong with the configuration in place of a stack trace.
 */
final class AdoConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<AdoConfigurationException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, AdoConfigurationException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
