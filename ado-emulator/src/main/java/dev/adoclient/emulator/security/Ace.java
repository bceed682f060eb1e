package dev.adoclient.emulator.security;

/**
 * What somebody is allowed and denied.
 *
 * @param descriptor who
 * @param allow the bits that are allowed
 * @param deny the bits that are denied
 */
public record Ace(String descriptor, int allow, int deny) {

	/** What is allowed is not denied any more, and the other way round. */
	Ace merge(Ace other) {
		return new Ace(this.descriptor, (this.allow & ~other.deny) | other.allow,
				(this.deny & ~other.allow) | other.deny);
	}

	Ace without(int bits) {
		return new Ace(this.descriptor, this.allow & ~bits, this.deny & ~bits);
	}

}
