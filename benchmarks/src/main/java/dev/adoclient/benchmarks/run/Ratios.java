package dev.adoclient.benchmarks.run;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The ratios of a run, kept in a file between running and checking.
 */
final class Ratios {

	private static final Path FILE = Path.of("target", "ratios.properties");

	private final Properties ratios = new Properties();

	static Ratios read() throws IOException {
		Ratios read = new Ratios();
		try (Reader reader = Files.newBufferedReader(FILE)) {
			read.ratios.load(reader);
		}
		return read;
	}

	void set(String name, double ratio) {
		this.ratios.setProperty(name, Double.toString(ratio));
	}

	/**
	 * Returns the ratio; one that was not measured is {@code NaN}, which meets no target.
	 */
	double get(String name) {
		return Double.parseDouble(this.ratios.getProperty(name, "NaN"));
	}

	void write() throws IOException {
		try (Writer writer = Files.newBufferedWriter(FILE)) {
			this.ratios.store(writer, "Ratios of one run: this client against the other side");
		}
	}

}
