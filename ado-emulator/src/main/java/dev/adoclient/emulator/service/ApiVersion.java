package dev.adoclient.emulator.service;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.host.ServiceException;
import org.jspecify.annotations.Nullable;

/** Checks the api-version, which stands in the query or in the Accept header. */
final class ApiVersion {

	private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})(-preview(\\.\\d{1,3})?)?");

	private static final Pattern ACCEPT = Pattern.compile("api-version\\s*=\\s*([^;,\\s]+)", Pattern.CASE_INSENSITIVE);

	private static final String PACKAGE = "Microsoft.VisualStudio.Services.WebApi.";

	private static final int LATEST = 702;

	private ApiVersion() {
	}

	static void check(ServiceRequest request, Rule rule) {
		if (rule == Rule.NONE) {
			return;
		}
		String version = of(request);
		if (version == null) {
			throw refuse("VssVersionNotSpecifiedException", "No api-version was supplied for the \"" + request.method()
					+ "\" request. The version must be supplied either as part of the Accept header (e.g. "
					+ "\"application/json; api-version=1.0\") or as a query parameter (e.g. \"?api-version=1.0\").");
		}
		Matcher matcher = FORM.matcher(version.toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw refuse("VssInvalidApiVersionStringException", "The api-version \"" + version
					+ "\" is not in the expected format, such as \"7.1\" or \"7.1-preview.1\".");
		}
		int number = Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2));
		if (number > LATEST || number < 100) {
			throw refuse("VssVersionOutOfRangeException", "The requested REST API version of " + version
					+ " is out of range for this server. The latest REST API version this server supports is 7.2.");
		}
		if (matcher.group(3) == null && (rule == Rule.PREVIEW || number == LATEST)) {
			throw refuse("VssInvalidPreviewVersionException", "The requested version \"" + version
					+ "\" of the resource is under preview. The -preview flag must be supplied in the api-version "
					+ "for such requests. For example: \"" + version + "-preview\"");
		}
	}

	private static @Nullable String of(ServiceRequest request) {
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

	/** Which versions an operation takes. */
	enum Rule {

		/** Any up to the latest, which itself is a preview. */
		RELEASED,

		/** Only previews. */
		PREVIEW,

		/** None is asked for: not a REST operation. */
		NONE

	}

}
