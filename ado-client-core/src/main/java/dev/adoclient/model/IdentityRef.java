package dev.adoclient.model;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person, a group or a service, as other objects refer to it. Deletions, and all
 * answers of older Servers, have a text in its place, of which the names are read.
 */
public final class IdentityRef extends AdoObject {

	private static final Pattern NAME_AND_ACCOUNT = Pattern.compile("(.*?)\\s*<([^<>]+)>");

	private static final Pattern ACCOUNT = Pattern.compile("[^\\s\\\\]+\\\\[^\\\\]+|\\S+@\\S+");

	public IdentityRef(ObjectNode json) {
		super(json);
	}

	/**
	 * Returns the identity that a text names.
	 * @param text {@code Name <mail address>}, {@code Name <DOMAIN\name>}, a sign-in name
	 * or a name alone
	 */
	public static IdentityRef ofText(String text) {
		String whole = text.strip();
		Matcher both = NAME_AND_ACCOUNT.matcher(whole);
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		if (both.matches()) {
			String name = both.group(1).isEmpty() ? both.group(2) : both.group(1);
			return new IdentityRef(json.put("displayName", name).put("uniqueName", both.group(2)));
		}
		json.put("displayName", whole);
		return new IdentityRef(ACCOUNT.matcher(whole).matches() ? json.put("uniqueName", whole) : json);
	}

	public @Nullable String id() {
		return string("id");
	}

	public @Nullable String displayName() {
		return string("displayName");
	}

	/**
	 * Returns the sign-in name, usually an e-mail address.
	 */
	public @Nullable String uniqueName() {
		return string("uniqueName");
	}

	public @Nullable String descriptor() {
		return string("descriptor");
	}

	public @Nullable String directoryAlias() {
		return string("directoryAlias");
	}

	public @Nullable URI url() {
		return uri("url");
	}

	public @Nullable URI imageUrl() {
		return uri("imageUrl");
	}

	public @Nullable URI profileUrl() {
		return uri("profileUrl");
	}

	public boolean isContainer() {
		return flag("isContainer");
	}

	public boolean isAadIdentity() {
		return flag("isAadIdentity");
	}

	public boolean inactive() {
		return flag("inactive");
	}

	public boolean isDeletedInOrigin() {
		return flag("isDeletedInOrigin");
	}

}
