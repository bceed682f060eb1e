package dev.adoclient.emulator;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Runs an emulator as a process of its own:
 * {@code java -jar ado-emulator.jar --port 8080}.
 */
public final class EmulatorApplication {

	private static final String USAGE = """
			Usage: java -jar ado-emulator.jar [option...]
			  --port NUMBER         the port; 0, the default, takes a free one and prints it
			  --bind ADDRESS        the address to listen on; localhost, the default, keeps other machines out
			  --organization NAME   the name of the organization; contoso by default
			  --token TOKEN         the token that is accepted; without it a new one is made and printed
			  --empty               starts without projects
			  --recordings FOLDER   answers as it was recorded in the HAR files and WireMock mappings of that folder
			  --training-run        answers one request of its own and ends, for -XX:ArchiveClassesAtExit
			  --help                prints this
			""";

	private EmulatorApplication() {
	}

	/** Starts an emulator, which runs until the process is ended. */
	public static void main(String[] args) {
		List<String> options = List.of(args);
		AdoEmulator emulator = start(options, System.out, System.err);
		if (emulator == null) {
			System.exit(options.contains("--help") ? 0 : 2);
		}
		else if (options.contains("--training-run")) {
			System.exit(train(emulator) ? 0 : 1);
		}
	}

	/**
	 * Asks the emulator for its projects and closes it: everything is loaded then that a
	 * start and its first answer need. Returns whether it answered.
	 */
	private static boolean train(AdoEmulator emulator) {
		try (emulator) {
			HttpURLConnection connection = (HttpURLConnection) URI
				.create(emulator.url() + "/" + emulator.organization() + "/_apis/projects")
				.toURL()
				.openConnection();
			connection.setConnectTimeout(30_000);
			connection.setReadTimeout(30_000);
			connection.setRequestProperty("Authorization", "Bearer " + emulator.token());
			System.out.println("Training run: the first answer was " + connection.getResponseCode());
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			System.err.println("Training run: there was no answer: " + ex.getMessage());
			return false;
		}
	}

	/** Starts an emulator, or says why not and returns null. */
	static @Nullable AdoEmulator start(List<String> args, PrintStream out, PrintStream err) {
		AdoEmulatorOptions options;
		try {
			options = options(args);
		}
		catch (IllegalArgumentException ex) {
			err.println(ex.getMessage());
			err.print(USAGE);
			return null;
		}
		if (args.contains("--help")) {
			out.print(USAGE);
			return null;
		}
		AdoEmulator emulator = AdoEmulator.start(options);
		try {
			recordings(args).forEach((folder) -> out.println("Recorded answers: " + emulator.importRecordings(folder)));
		}
		catch (IllegalArgumentException | UncheckedIOException ex) {
			emulator.close();
			err.println(ex.getMessage());
			return null;
		}
		out.println("Azure DevOps emulator: " + emulator.url() + "/" + emulator.organization());
		out.println("Port: " + emulator.port());
		out.println("Token: " + emulator.token());
		if (!isLoopback(options.bind())) {
			err.println("Other machines can reach this emulator on " + options.bind()
					+ ": whoever has the token may do everything in it.");
		}
		out.flush();
		return emulator;
	}

	private static AdoEmulatorOptions options(List<String> args) {
		AdoEmulatorOptions options = AdoEmulatorOptions.defaults().token(newToken());
		for (int i = 0; i < args.size(); i++) {
			String name = args.get(i);
			options = switch (name) {
				case "--empty" -> options.empty();
				case "--help", "--training-run" -> options;
				case "--recordings" -> {
					value(args, ++i, name);
					yield options;
				}
				case "--port" -> options.port(port(value(args, ++i, name)));
				case "--bind" -> options.bind(value(args, ++i, name));
				case "--organization" -> options.organization(value(args, ++i, name));
				case "--token" -> options.token(value(args, ++i, name));
				default -> throw new IllegalArgumentException("There is no option " + name + ".");
			};
		}
		return options;
	}

	private static List<Path> recordings(List<String> args) {
		return IntStream.range(1, args.size())
			.filter((i) -> args.get(i - 1).equals("--recordings"))
			.mapToObj((i) -> Path.of(args.get(i)))
			.toList();
	}

	private static String value(List<String> args, int index, String name) {
		if (index >= args.size() || args.get(index).isBlank()) {
			throw new IllegalArgumentException("The option " + name + " needs a value.");
		}
		return args.get(index);
	}

	private static int port(String text) {
		if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
			throw new IllegalArgumentException("The port " + text + " is no number from 0 to 65535.");
		}
		return Integer.parseInt(text);
	}

	/** As long as a personal access token, so that clients know it for one. */
	private static String newToken() {
		byte[] bytes = new byte[26];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private static boolean isLoopback(String address) {
		return address.equals("localhost") || address.startsWith("127.") || address.equals("::1");
	}

}
