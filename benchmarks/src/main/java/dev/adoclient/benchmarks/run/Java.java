package dev.adoclient.benchmarks.run;

import java.nio.file.Path;

/**
 * The JDK that runs this, which runs everything else too.
 */
final class Java {

	private Java() {
	}

	static String executable() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

}
