package dev.adoclient.autoconfigure;

import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches when the properties name clients: {@code ado.clients.<name>.*}.
 */
final class OnNamedClients extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Named Azure DevOps clients");
		Set<String> names = ClientNames.of(context.getEnvironment());
		return names.isEmpty() ? ConditionOutcome.noMatch(message.because("ado.clients has no entry"))
				: ConditionOutcome.match(message.found("client", "clients").items(names));
	}

}
