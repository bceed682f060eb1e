package dev.adoclient.autoconfigure;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the secrets among the properties out of Actuator's answers, even where it is told
 * to show values.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(SanitizingFunction.class)
class ActuatorSecretsConfiguration {

	private static final Pattern SECRETS = Pattern
		.compile("ado(?:clients.+)?(?:token|bearertoken|(?:proxy)?password|headers.*)");

	@Bean
	SanitizingFunction adoSanitizingFunction() {
		return SanitizingFunction.sanitizeValue().ifKeyMatches(ActuatorSecretsConfiguration::isSecret);
	}

	/**
	 * Returns whether a property or a variable of the environment holds a secret: relaxed
	 * binding knows it under many names. Headers may be keys of a gateway.
	 */
	static boolean isSecret(String key) {
		String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return SECRETS.matcher(name).matches();
	}

}
