package dev.adoclient.emulator.recording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is a secret: by the name that it has, or by what it looks like. It rather takes
 * too much than too little.
 */
final class Secrets {

	/** What stands in place of a secret. */
	static final String SCRUBBED = "scrubbed";

	/** How the name of a secret ends; the token of a list that goes on is none. */
	private static final String NAME = "(?:password|passwd|passphrase|pwd|secret|(?<!continuation)token|credentials?"
			+ "|signature|(?:api|access|private|account|principal|shared|subscription|functions?|primary|secondary"
			+ "|master|encryption|signing|ssh)[_-]?key|connection[_-]?string|session[_-]?id|authorization|cookie"
			+ "|fedauth\\d?|nonce|[_-]pat|x-vss-[\\w-]+|x-tfs-session)";

	/** Words that are secrets only where they are the whole name. */
	private static final String SHORT = "sig|sas|jwt|pat|assertion";

	private static final Pattern SECRET_NAME = Pattern.compile("[\\w.$-]*" + NAME + "|" + SHORT,
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SECRET_PARAMETER = Pattern.compile("[\\w.$-]*" + NAME + "|code|key|" + SHORT,
			Pattern.CASE_INSENSITIVE);

	/** The last group of each is the secret; what stands before it is kept. */
	private static final List<Pattern> LOOKS = List.of(
			// a private key
			Pattern.compile("()(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))",
					Pattern.DOTALL),
			// a JSON web token
			Pattern.compile("()(eyJ[\\w-]{6,}\\.[\\w-]*(?:\\.[\\w-]*)*)"),
			// a personal access token, with its mark, and an older one
			Pattern.compile("()(?<![\\w])(\\w{76}AZDO\\w{4})(?![\\w])"),
			Pattern.compile("()(?<![\\w])([a-z2-7]{52})(?![\\w])"),
			// tokens that say whose they are
			Pattern.compile("()((?:gh[pousr]_|github_pat_|npm_|glpat-|xox[abprs]-|sk-|AKIA|ASIA)[\\w-]{16,})"),
			// a value of the header Authorization, whoever quotes it
			Pattern.compile("((?i:bearer|basic|negotiate|ntlm)(?:\\s|%20|\\+)+)([\\w+/=.~-]{8,})"),
			// the password of an address
			Pattern.compile("([a-zA-Z][a-zA-Z+.-]{0,20}://)([^\\s/@\"'<>?#]*:[^\\s/@\"'<>?#]+)(?=@)"),
			// a header in a text
			Pattern.compile("((?<![\\w-])(?:set-)?(?:cookie2?|(?:proxy-)?authorization|x-vss-[\\w-]+|x-tfs-session)"
					+ "\\s*:\\s*)([^\\r\\n\\\\\"]+)", Pattern.CASE_INSENSITIVE),
			// an element of XML
			Pattern.compile("(<[\\w.$-]{0,40}" + NAME + "(?:\\s[^>]*)?>)([^<]+)", Pattern.CASE_INSENSITIVE),
			// JSON or code within a text, with its quotes escaped or not
			Pattern.compile("(" + NAME + "\\\\*[\"']\\s*[:=]\\s*\\\\*[\"'])([^\"'\\\\]+)", Pattern.CASE_INSENSITIVE),
			// a part of a query, a form, a connection string or a list of settings
			Pattern.compile("((?:" + NAME + "|(?<=[?&;\\s])(?:code|key|" + SHORT
					+ "))(?:\\s*[=:]\\s*|%3D))([^\\s&;,\"'<>\\\\]+)", Pattern.CASE_INSENSITIVE));

	private Secrets() {
	}

	/** Whether the property of that name is a secret. */
	static boolean isSecret(String name) {
		return SECRET_NAME.matcher(name).matches();
	}

	/** Whether the parameter of a query of that name is a secret. */
	static boolean isSecretParameter(String name) {
		return SECRET_PARAMETER.matcher(name).matches();
	}

	/** Returns the text without what looks like a secret. */
	static String scrub(String text) {
		String scrubbed = text;
		for (Pattern look : LOOKS) {
			scrubbed = look.matcher(scrubbed).replaceAll("$1" + SCRUBBED);
		}
		return scrubbed;
	}

}
