package dev.adoclient.emulator.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who may do what with one thing, which a token names. Guarded by the organization's
 * lock.
 */
public final class Acl {

	private final String token;

	private final boolean inherits;

	private final Map<String, Ace> aces = new LinkedHashMap<>();

	Acl(String token, boolean inherits) {
		this.token = token;
		this.inherits = inherits;
	}

	public String token() {
		return this.token;
	}

	/** Whether what holds for the thing above holds here, too. */
	public boolean inherits() {
		return this.inherits;
	}

	public List<Ace> aces() {
		return new ArrayList<>(this.aces.values());
	}

	/** Returns what holds for that descriptor, or null. */
	public @Nullable Ace find(String descriptor) {
		return this.aces.get(descriptor);
	}

	Ace set(Ace ace, boolean merge) {
		Ace before = this.aces.get(ace.descriptor());
		Ace after = (merge && before != null) ? before.merge(ace) : ace;
		this.aces.put(ace.descriptor(), after);
		return after;
	}

	boolean remove(Collection<String> descriptors) {
		return this.aces.keySet().removeAll(descriptors);
	}

}
