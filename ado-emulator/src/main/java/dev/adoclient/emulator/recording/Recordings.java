package dev.adoclient.emulator.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Json;
import tools.jackson.databind.JsonNode;

/** Reads all recorded answers of a folder. */
public final class Recordings {

	private Recordings() {
	}

	/**
	 * Returns a mapping of WireMock for each answer, in which there is no secret.
	 * @param folder holds HAR files and recorded mappings of WireMock, at any depth
	 * @param base the address of the organization that the answers are to belong to
	 * @throws IllegalArgumentException if a file is none of both, or there is no answer
	 */
	public static List<String> read(Path folder, String base) {
		List<Exchange> exchanges = new ArrayList<>();
		files(folder).forEach((file) -> exchanges.addAll(exchanges(file)));
		exchanges.sort(Comparator.comparing(Exchange::place));
		StubWriter stubs = new StubWriter(base);
		exchanges.forEach(stubs::add);
		List<String> mappings = stubs.mappings();
		if (mappings.isEmpty()) {
			throw new IllegalArgumentException("There is no recorded answer of Azure DevOps in " + folder);
		}
		return mappings;
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(Recordings::mayBeRecording).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean mayBeRecording(Path file) {
		String name = file.getFileName().toString();
		boolean content = file.getParent() != null && file.getParent().toString().contains("__files");
		return !content && (name.endsWith(".har") || name.endsWith(".json"));
	}

	private static List<Exchange> exchanges(Path file) {
		JsonNode json = json(file);
		if (HarFile.is(json)) {
			return HarFile.read(json);
		}
		if (MappingFile.is(json)) {
			return new MappingFile(file).read(json);
		}
		throw new IllegalArgumentException(file + " is neither a HAR file nor a mapping of WireMock");
	}

	private static JsonNode json(Path file) {
		try {
			return Json.read(Files.readAllBytes(file));
		}
		catch (ServiceException ex) {
			// Without the cause, which may quote the file, and secrets with it.
			throw new IllegalArgumentException(file + " is no JSON");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
