package dev.adoclient.emulator.rest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * The version that a request asks for, in the query or in the Accept header. One that
 * only reads may leave it out.
 *
 * @param text as the request says it, such as {@code 7.1-preview.1}
 * @param number a hundred times the major number, and the minor one
 */
public record ApiVersion(String text, int number) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})(-preview(\\.\\d{1,3})?)?");

	private static final Pattern ACCEPT = Pattern.compile("api-version\\s*=\\s*([^;,\\s]+)", Pattern.CASE_INSENSITIVE);

	private static final String PACKAGE = "Microsoft.VisualStudio.Services.WebApi.";

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final int FIRST = 100;

	private static final int LATEST = 702;

	/**
	 * Returns the version that the request asks for.
	 * @param location what is known of the route; null where nothing is
	 */
	public static ApiVersion of(ServiceRequest request, Rule rule, @Nullable Location location) {
		String text = (rule != Rule.NONE) ? asked(request) : null;
		if (text == null && (rule == Rule.NONE || rule == Rule.OPTIONAL || READING.contains(request.method()))) {
			return parse((location != null && rule != Rule.NONE) ? location.latestVersion() : "7.1", rule);
		}
		if (text == null) {
			throw refuse("VssVersionNotSpecifiedException", "No api-version was supplied for the \"" + request.method()
					+ "\" request. The version must be supplied either as part of the Accept header (e.g. "
					+ "\"application/json; api-version=1.0\") or as a query parameter (e.g. \"?api-version=1.0\").");
		}
		return parse(text, rule);
	}

	private static ApiVersion parse(String text, Rule rule) {
		Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw refuse("VssInvalidApiVersionStringException", "The api-version \"" + text
					+ "\" is not in the expected format, such as \"7.1\" or \"7.1-preview.1\".");
		}
		int number = Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2));
		if (number > LATEST || number < FIRST) {
			throw refuse("VssVersionOutOfRangeException", "The requested REST API version of " + text
					+ " is out of range for this server. The latest REST API version this server supports is 7.2.");
		}
		if (matcher.group(3) == null && number > FIRST && (rule == Rule.PREVIEW || number == LATEST)) {
			throw refuse("VssInvalidPreviewVersionException", "The requested version \"" + text
					+ "\" of the resource is under preview. The -preview flag must be supplied in the api-version "
					+ "for such requests. For example: \"" + text + "-preview\"");
		}
		return new ApiVersion(text, number);
	}

	private static @Nullable String asked(ServiceRequest request) {
		String inQuery = request.query("api-version");
		if (inQuery != null && !inQuery.isEmpty()) {
			return inQuery;
		}
		String accept = request.header("Accept");
		Matcher matcher = ACCEPT.matcher((accept != null) ? accept : "");
		return matcher.find() ? matcher.group(1) : null;
	}

	private static ServiceException refuse(String type, String message) {
		return new ServiceException(400, PACKAGE + type + ", Microsoft.VisualStudio.Services.WebApi", message);
	}

	public boolean isBefore(int major, int minor) {
		return this.number < major * 100 + minor;
	}

	/** Which versions an operation takes. */
	public enum Rule {

		/** Any up to the latest, which itself is a preview. */
		RELEASED,

		/** The same, but also a request that writes may leave it out. */
		OPTIONAL,

		/** Only previews, and 1.0 as a name of the first of them. */
		PREVIEW,

		/** None is asked for, and none is named in the answer. */
		NONE

	}

}
