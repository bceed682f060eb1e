package dev.adoclient.autoconfigure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The names of clients: what stands behind {@code ado.clients}. Two names that differ in
 * hyphens and case only are one, as in all of Spring Boot's properties: a variable of the
 * environment can say {@code MYTEAM} and cannot say {@code my-team}.
 */
final class ClientNames {

	private static final String CLIENTS = "ado.clients";

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*");

	private ClientNames() {
	}

	/**
	 * Returns the names of the clients of which something is set.
	 * @throws AdoConfigurationException if one cannot be a name
	 */
	static Set<String> of(Environment environment) {
		Map<String, String> names = new LinkedHashMap<>();
		Binder.get(environment)
			.bind(CLIENTS, Bindable.mapOf(String.class, Object.class))
			.ifBound((clients) -> clients.forEach((name, settings) -> {
				if (isSet(settings)) {
					names.merge(uniform(checked(name)), name, ClientNames::spoken);
				}
			}));
		return new LinkedHashSet<>(names.values());
	}

	/**
	 * Returns what two spellings of a name have in common.
	 */
	static String uniform(String name) {
		return name.replace("-", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the prefix of the properties of a client.
	 */
	static String prefix(String name) {
		return CLIENTS + "." + name;
	}

	private static boolean isSet(@Nullable Object settings) {
		return (settings instanceof Map<?, ?> map) ? map.values().stream().anyMatch(ClientNames::isSet)
				: settings != null && StringUtils.hasText(settings.toString());
	}

	/** The variables of the environment give the shorter one. */
	private static String spoken(String one, String other) {
		return (one.length() >= other.length()) ? one : other;
	}

	private static String checked(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new AdoConfigurationException("'%s' cannot be the name of a client (ado.clients).".formatted(name),
					"Give it a name of letters, digits and hyphens, such as ado.clients.my-team.organization=contoso.");
		}
		if (AdoClients.DEFAULT.equals(uniform(name))) {
			throw new AdoConfigurationException("'%s' is the name of the client without a name.".formatted(name),
					"Set what stands below %s at ado.* itself, or give the client another name."
						.formatted(prefix(name)));
		}
		return name;
	}

}
