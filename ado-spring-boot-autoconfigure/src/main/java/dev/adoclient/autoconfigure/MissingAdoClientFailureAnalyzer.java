package dev.adoclient.autoconfigure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;

/**
 * Says why there is no client for somebody who asked for one: nothing is configured, the
 * auto-configuration is switched off, or there are clients with other names. It comes
 * before Boot's own analyzer of missing beans, which cannot know.
 */
final class MissingAdoClientFailureAnalyzer extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException>
		implements Ordered {

	private static final Set<Class<?>> CLIENTS = Set.of(AdoClient.class, AdoAsyncClient.class, AdoClients.class);

	private final BeanFactory beanFactory;

	private final Environment environment;

	MissingAdoClientFailureAnalyzer(BeanFactory beanFactory, Environment environment) {
		this.beanFactory = beanFactory;
		this.environment = environment;
	}

	@Override
	public int getOrder() {
		return -10;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause,
			@Nullable String description) {
		ResolvableType type = cause.getResolvableType();
		if (cause.getNumberOfBeansFound() > 0 || type == null || !CLIENTS.contains(type.resolve())) {
			return null;
		}
		String required = "%s required a bean of type '%s', and there is none."
			.formatted((description != null) ? description : "A component", type.resolve(Object.class).getName());
		return new FailureAnalysis(required + "%n%n".formatted() + reason(), action(), cause);
	}

	private String reason() {
		if (isDisabled()) {
			return "The clients are switched off: ado.enabled is false.";
		}
		List<String> names = names();
		if (!names.isEmpty()) {
			return "There are clients with names only: %s.".formatted(String.join(", ", names));
		}
		return String.valueOf(ConnectionSettings.missing().getMessage());
	}

	private String action() {
		if (isDisabled()) {
			return "Remove ado.enabled, or do without a client.";
		}
		List<String> names = names();
		String action = names.isEmpty() ? ConnectionSettings.missing().action()
				: "Say which one, with @Qualifier(\"%s\") for example, or set ado.organization for one without a name."
					.formatted(names.get(0));
		return AotDetector.useGeneratedArtifacts() ? action + "%n%n".formatted() + """
				This application was processed ahead of time (AOT): which clients there are, and their names, was \
				decided then. Set the organization, a placeholder will do, and the names for that build too."""
				: action;
	}

	private boolean isDisabled() {
		return !this.environment.getProperty("ado.enabled", Boolean.class, true);
	}

	private List<String> names() {
		return (this.beanFactory instanceof ListableBeanFactory listable)
				? Arrays.stream(listable.getBeanNamesForType(AdoAsyncClient.class, true, false))
					.filter(NamedClients::isAsyncClient)
					.map(NamedClients::clientName)
					.sorted()
					.toList()
				: List.of();
	}

}
