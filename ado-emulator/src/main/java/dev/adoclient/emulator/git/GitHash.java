package dev.adoclient.emulator.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes an object as git does, so that {@code git hash-object} agrees. */
public final class GitHash {

	/** The id that stands for no object. */
	static final String ZERO = "0".repeat(40);

	private GitHash() {
	}

	/** Returns the id of an object of that kind: {@code blob}, {@code tree}, … */
	public static String of(String kind, byte[] content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-1");
			digest.update((kind + " " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest.digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-1", ex);
		}
	}

}
