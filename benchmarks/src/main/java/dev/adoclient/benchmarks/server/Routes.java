package dev.adoclient.benchmarks.server;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what an address asks for. The organization {@code contoso-20ms} is as far away as
 * its name says; the project {@code paged} cuts its list of builds.
 */
enum Routes {

	BUILD, THOUSAND_BUILDS, PAGED_BUILDS, WORK_ITEMS, CONNECTION_DATA, RESOURCE_AREA, UNKNOWN;

	private static final Pattern LATENCY = Pattern.compile("^/contoso-(\\d+)ms/");

	static Routes of(String uri) {
		if (uri.contains("/_apis/build/builds/")) {
			return BUILD;
		}
		if (uri.contains("/paged/_apis/build/builds")) {
			return PAGED_BUILDS;
		}
		if (uri.contains("/_apis/build/builds")) {
			return THOUSAND_BUILDS;
		}
		if (uri.contains("/_apis/wit/workitems?")) {
			return WORK_ITEMS;
		}
		if (uri.contains("/_apis/connectionData")) {
			return CONNECTION_DATA;
		}
		return uri.contains("/_apis/resourceAreas/") ? RESOURCE_AREA : UNKNOWN;
	}

	static boolean isDownload(String uri) {
		return uri.contains("/artifacts?");
	}

	static boolean isWorkItemBatch(String uri) {
		return uri.contains("/_apis/wit/workitemsbatch");
	}

	static Duration latency(String uri) {
		Matcher latency = LATENCY.matcher(uri);
		return latency.find() ? Duration.ofMillis(Long.parseLong(latency.group(1))) : Duration.ZERO;
	}

	static String parameter(String uri, String name, String absent) {
		int start = uri.indexOf(name + "=");
		if (start < 0) {
			return absent;
		}
		int end = uri.indexOf('&', start);
		return uri.substring(start + name.length() + 1, (end < 0) ? uri.length() : end);
	}

}
