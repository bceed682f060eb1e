package dev.adoclient.emulator.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dev.adoclient.emulator.host.Happening;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;

/**
 * The access control lists of an organization. They are kept, inherited and answered; no
 * other area asks them, since the one caller may do everything. Thread-safe.
 */
public final class AccessControl {

	private final ServiceHost host;

	private final Map<PermissionNamespace, NavigableMap<String, Acl>> lists = new HashMap<>();

	private int changes;

	/** Creates an organization's lists, of which there are none. */
	public AccessControl(ServiceHost host) {
		this.host = host;
	}

	/** Returns the namespace of that id, or refuses as the service does. */
	public static PermissionNamespace namespace(String id) {
		return PermissionNamespace.all()
			.stream()
			.filter((namespace) -> namespace.id().toString().equalsIgnoreCase(id))
			.findFirst()
			.orElseThrow(() -> new ServiceException(404,
					"Microsoft.VisualStudio.Services.Security.InvalidSecurityNamespaceException, "
							+ "Microsoft.VisualStudio.Services.WebApi",
					"TF50669: The security namespace " + id + " does not exist."));
	}

	/** Returns the lists of the namespace, by token. */
	public List<Acl> all(PermissionNamespace namespace) {
		synchronized (this.host) {
			return new ArrayList<>(in(namespace).values());
		}
	}

	/** Returns the list of that token, where there is one. */
	public Optional<Acl> find(PermissionNamespace namespace, String token) {
		synchronized (this.host) {
			return Optional.ofNullable(in(namespace).get(key(namespace, token)));
		}
	}

	/** Puts that list in the place of the one of its token. */
	public void replace(PermissionNamespace namespace, String token, boolean inherits, List<Ace> aces) {
		synchronized (this.host) {
			Acl acl = new Acl(key(namespace, token), inherits);
			aces.forEach((ace) -> acl.set(ace, false));
			in(namespace).put(acl.token(), acl);
			changed(token);
		}
	}

	/** Sets those entries, or adds their bits to what is there. */
	public List<Ace> set(PermissionNamespace namespace, String token, boolean merge, List<Ace> aces) {
		synchronized (this.host) {
			Acl acl = in(namespace).computeIfAbsent(key(namespace, token), (absent) -> new Acl(absent, true));
			List<Ace> after = aces.stream().map((ace) -> acl.set(ace, merge)).toList();
			changed(token);
			return after;
		}
	}

	/** Takes away the entries of those descriptors; whether there was one. */
	public boolean removeEntries(PermissionNamespace namespace, String token, List<String> descriptors) {
		synchronized (this.host) {
			boolean removed = find(namespace, token).map((acl) -> acl.remove(descriptors)).orElse(false);
			changed(token);
			return removed;
		}
	}

	/** Takes away the lists of those tokens; whether there was one. */
	public boolean removeLists(PermissionNamespace namespace, List<String> tokens, boolean recurse) {
		synchronized (this.host) {
			boolean removed = false;
			for (String token : tokens) {
				String key = key(namespace, token);
				removed |= in(namespace).keySet()
					.removeIf((other) -> other.equals(key) || (recurse && isBelow(namespace, other, key)));
				changed(token);
			}
			return removed;
		}
	}

	/** Takes those bits from the entry, and returns what is left of it. */
	public Ace removePermissions(PermissionNamespace namespace, String token, String descriptor, int bits) {
		synchronized (this.host) {
			Acl acl = in(namespace).get(key(namespace, token));
			Ace before = (acl != null) ? acl.find(descriptor) : null;
			if (acl == null || before == null) {
				return new Ace(descriptor, 0, 0);
			}
			changed(token);
			return acl.set(before.without(bits), false);
		}
	}

	/** Whether the one thing stands below the other one. */
	public static boolean isBelow(PermissionNamespace namespace, String token, String above) {
		String base = key(namespace, above);
		return token.length() > base.length() && token.startsWith(base)
				&& (base.isEmpty() || token.charAt(base.length()) == namespace.separator());
	}

	/** Returns what the descriptor inherits for the token from all that stands above. */
	public Ace inherited(PermissionNamespace namespace, String token, String descriptor) {
		synchronized (this.host) {
			Ace inherited = new Ace(descriptor, 0, 0);
			String own = key(namespace, token);
			Acl list = in(namespace).get(own);
			if (list != null && !list.inherits()) {
				return inherited;
			}
			for (Acl above : in(namespace).values()) {
				Ace ace = above.find(descriptor);
				if (isBelow(namespace, own, above.token())) {
					inherited = above.inherits() ? inherited : new Ace(descriptor, 0, 0);
					inherited = (ace != null) ? inherited.merge(ace) : inherited;
				}
			}
			return inherited;
		}
	}

	/**
	 * Whether an administrator may do that: everything that is not denied, here or above.
	 */
	public boolean permits(PermissionNamespace namespace, String token, List<String> descriptors, int bits) {
		synchronized (this.host) {
			for (String descriptor : descriptors) {
				Ace inherited = inherited(namespace, token, descriptor);
				Ace own = find(namespace, token).map((acl) -> acl.find(descriptor)).orElse(null);
				Ace effective = (own != null) ? inherited.merge(own) : inherited;
				if ((effective.deny() & bits) != 0) {
					return false;
				}
			}
			return true;
		}
	}

	private NavigableMap<String, Acl> in(PermissionNamespace namespace) {
		return this.lists.computeIfAbsent(namespace, (absent) -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
	}

	private void changed(String token) {
		this.changes++;
		this.host.happened(Happening.Kind.ACCESS_CONTROL_CHANGED, this.changes, token);
	}

	/** A separator at the end of a token says nothing. */
	private static String key(PermissionNamespace namespace, String token) {
		String end = String.valueOf(namespace.separator());
		return token.endsWith(end) ? token.substring(0, token.length() - 1) : token;
	}

}
