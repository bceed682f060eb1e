package dev.adoclient.codegen.types;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the types of a small area, which has one of each kind, with golden files as
 * whole text.
 */
class GoldenTypesTests {

	@Test
	void eachKindOfFactHasItsForm(@TempDir Path folder) throws Exception {
		Project project = new Project(folder).facts("lamp", Project.resource("/golden/lamp.json"))
			.facts("switch", Project.resource("/golden/switch.json"))
			.sentences("lamps", Project.resource("/golden/lamps.properties"))
			.area("example.lamps", "lamp")
			.shared("example.shared", "switch.Switch", "lamp.Maker", "lamp.Country")
			.source("example.lamps.Bulb", Project.resource("/golden/Bulb.java"));
		assertThat(project.generate()).isEmpty();
		assertThat(project.sourcesByName()).isEqualTo(golden());
		assertThat(project.compile()).isEmpty();
	}

	private static Map<String, String> golden() throws Exception {
		Path root = Path.of(GoldenTypesTests.class.getResource("/golden/types").toURI());
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(root.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}

}
