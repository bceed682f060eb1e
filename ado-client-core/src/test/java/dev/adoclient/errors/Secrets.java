package dev.adoclient.errors;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A token, and the forms in which it could get out.
 */
final class Secrets {

	static final String TOKEN = "s3cr3tT0kenOfContoso";

	private static final String BASIC = Base64.getEncoder()
		.encodeToString((":" + TOKEN).getBytes(StandardCharsets.UTF_8));

	private Secrets() {
	}

	/**
	 * Returns whether a text gives the token away.
	 */
	static boolean areIn(String text) {
		return text.contains(TOKEN) || text.contains(BASIC) || text.contains("s3cr");
	}

	/**
	 * Returns everything that a log would show of a failure: messages, causes, suppressed
	 * ones, frames.
	 */
	static String printed(Throwable failure) {
		StringWriter text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString();
	}

}
