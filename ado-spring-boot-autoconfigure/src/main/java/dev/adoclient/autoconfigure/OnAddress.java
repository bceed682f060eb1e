package dev.adoclient.autoconfigure;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches when the properties of the client without a name say where Azure DevOps is. A
 * blank text counts as unset: an empty variable of the environment is one.
 */
final class OnAddress extends SpringBootCondition {

	private static final List<String> PROPERTIES = List.of("ado.organization", "ado.base-url");

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Azure DevOps");
		return found(context.getEnvironment())
			.map((property) -> ConditionOutcome.match(message.foundExactly("property " + property)))
			.orElseGet(() -> ConditionOutcome.noMatch(message.didNotFind("property", "properties").items(PROPERTIES)));
	}

	private static Optional<String> found(Environment environment) {
		Binder binder = Binder.get(environment);
		return PROPERTIES.stream()
			.filter((property) -> binder.bind(property, String.class).map(StringUtils::hasText).orElse(false))
			.findFirst();
	}

}
