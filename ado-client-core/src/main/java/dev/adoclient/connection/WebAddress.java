package dev.adoclient.connection;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an address as a browser does: what a URI cannot hold is encoded, and what is
 * encoded already stays as it is. So an address can be copied from the address bar, with
 * {@code %20} or with a blank.
 */
public final class WebAddress {

	private static final Pattern PARTS = Pattern
		.compile("((?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://)?)((?<=//)[^/?#]*)?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

	private static final String LEGAL = "-._~!$&'()*+,;=:@/";

	private WebAddress() {
	}

	/**
	 * Returns the address that a person typed or copied.
	 * @throws IllegalArgumentException if it is none; the message does not repeat it
	 */
	public static URI of(String text) {
		return parse(text.strip(), StandardCharsets.UTF_8);
	}

	/**
	 * Returns the address that stands in a header, where each character is one byte.
	 * @throws IllegalArgumentException if it is none; the message does not repeat it
	 */
	public static URI ofHeader(String text) {
		return parse(text.strip(), StandardCharsets.ISO_8859_1);
	}

	private static URI parse(String text, Charset charset) {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("It is not an address");
		}
		try {
			return URI.create(part(parts, 1) + host(part(parts, 2), charset) + encoded(part(parts, 3), LEGAL, charset)
					+ encoded(part(parts, 4), LEGAL + "?", charset) + encoded(part(parts, 5), LEGAL + "?#", charset));
		}
		catch (IllegalArgumentException ex) {
			// Without its cause, which would show the address, and a password in it.
			throw new IllegalArgumentException("It is not an address");
		}
	}

	private static String part(Matcher parts, int number) {
		String part = parts.group(number);
		return (part != null) ? part : "";
	}

	/**
	 * Returns the host as names are looked up. In a header nothing tells which letters
	 * are meant.
	 */
	private static String host(String host, Charset charset) {
		boolean latin = host.chars().allMatch((c) -> c < 0x80);
		return (latin || !charset.equals(StandardCharsets.UTF_8)) ? host : IDN.toASCII(host);
	}

	private static String encoded(String part, String legal, Charset charset) {
		StringBuilder all = new StringBuilder(part.length());
		for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
			int c = part.codePointAt(i);
			if (isLetterOrDigit(c) || legal.indexOf(c) >= 0 || (c == '%' && isEncoded(part, i))) {
				all.appendCodePoint(c);
			}
			else {
				for (byte each : Character.toString(c).getBytes(charset)) {
					all.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
				}
			}
		}
		return all.toString();
	}

	private static boolean isEncoded(String part, int percent) {
		return percent + 2 < part.length() && HexFormat.isHexDigit(part.charAt(percent + 1))
				&& HexFormat.isHexDigit(part.charAt(percent + 2));
	}

	private static boolean isLetterOrDigit(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
	}

}
