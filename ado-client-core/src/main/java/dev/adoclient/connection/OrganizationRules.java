package dev.adoclient.connection;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an organization is called, and where it stands in an address.
 */
public final class OrganizationRules {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

	private static final String LEGACY_COLLECTION = "DefaultCollection";

	private OrganizationRules() {
	}

	/**
	 * Returns the organization that an address of the cloud names, as in
	 * {@code https://dev.azure.com/contoso} or {@code https://contoso.visualstudio.com}.
	 * @return the organization, {@code null} if the address names none, or is of another
	 * host
	 * @throws IllegalArgumentException if more stands behind the organization
	 */
	public static @Nullable String in(@Nullable URI base) {
		if (base == null || base.getHost() == null) {
			return null;
		}
		List<String> path = Arrays.stream(base.getPath().split("/")).filter((segment) -> !segment.isEmpty()).toList();
		return switch (AdoDeployment.of(base)) {
			case CLOUD -> {
				String name = path.isEmpty() ? null : path.get(0);
				refuseMore(base, "/" + name, path.stream().skip(1).toList());
				yield name;
			}
			case LEGACY -> {
				refuseMore(base, "",
						path.stream().filter((segment) -> !LEGACY_COLLECTION.equalsIgnoreCase(segment)).toList());
				yield base.getHost().substring(0, base.getHost().indexOf('.'));
			}
			case SERVER -> null;
		};
	}

	/**
	 * Returns the organization of a connection on the cloud.
	 * @param given the name that the user gave
	 * @throws IllegalArgumentException if there is none, it cannot be one, or the base
	 * URL names another one
	 */
	static String name(@Nullable String given, @Nullable URI base) {
		String named = in(base);
		String name = (given != null) ? given : named;
		if (name == null || name.isBlank()) {
			throw new IllegalArgumentException("The organization is missing (ado.organization): the name that stands "
					+ "behind https://dev.azure.com/ in the address of the organization");
		}
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"'%s' cannot be an organization (ado.organization): give the name alone, ".formatted(name)
							+ "of letters, digits and hyphens, without the address around it");
		}
		if (named != null && !named.equalsIgnoreCase(name)) {
			throw new IllegalArgumentException(
					"The base URL names the organization '%s' (ado.base-url), and not '%s' ".formatted(named, name)
							+ "(ado.organization)");
		}
		return name;
	}

	private static void refuseMore(URI base, String organization, List<String> more) {
		if (!more.isEmpty()) {
			throw new IllegalArgumentException(
					"The base URL names more than the organization (ado.base-url): give %s://%s%s alone, and the project "
						.formatted(base.getScheme(), base.getHost().toLowerCase(Locale.ROOT), organization)
							+ "'%s' apart (ado.project)".formatted(more.get(0)));
		}
	}

}
