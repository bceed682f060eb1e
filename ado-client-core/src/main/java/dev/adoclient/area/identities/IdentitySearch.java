package dev.adoclient.area.identities;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Identities, by a text that they are known by.
 */
public final class IdentitySearch extends AdoOptions<IdentitySearch> {

	private IdentitySearch(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the search for a text in all names: display name, account name and unique
	 * name.
	 * @throws IllegalArgumentException if the text is blank
	 */
	public static IdentitySearch of(String text) {
		return by("General", text);
	}

	/**
	 * Returns the search for an account, such as {@code jamal@fabrikam.com}.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static IdentitySearch accountName(String name) {
		return by("AccountName", name);
	}

	/**
	 * Returns the search for a name that is shown, such as {@code [web]\Contributors}.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public static IdentitySearch displayName(String name) {
		return by("DisplayName", name);
	}

	/**
	 * Returns the search for a mail address.
	 * @throws IllegalArgumentException if the address is blank
	 */
	public static IdentitySearch mailAddress(String address) {
		return by("MailAddress", address);
	}

	/**
	 * Returns the search by another filter of the service.
	 * @param filter such as {@code LocalGroupName}
	 * @throws IllegalArgumentException if filter or text is blank
	 */
	public static IdentitySearch by(String filter, String text) {
		if (filter.isBlank() || text.isBlank()) {
			throw new IllegalArgumentException("A search for identities needs a filter and a text");
		}
		return new IdentitySearch(Map.of()).parameter("searchFilter", filter).parameter("filterValue", text);
	}

	/**
	 * Which memberships of each identity come, too; none unless set.
	 */
	public IdentitySearch membership(QueryMembership membership) {
		return parameter("queryMembership", membership);
	}

	@Override
	protected IdentitySearch with(Map<String, String> parameters) {
		return new IdentitySearch(parameters);
	}

}
