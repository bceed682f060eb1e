package dev.adoclient.codegen.types;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a second run does with what the first one left.
 */
class RegenerationTests {

	private static final FileTime LONG_AGO = FileTime.fromMillis(0);

	@TempDir
	Path folder;

	private Project project;

	private Path lamp;

	@BeforeEach
	void generateOnce() throws Exception {
		this.project = new Project(this.folder)
			.facts("lamp", "\"Lamp\":{\"shade\":\"Shade\"},\"Shade\":{}", "\"LampState\":[\"lit\"]")
			.area("example.lamps", "lamp");
		assertThat(this.project.generate()).isEmpty();
		this.lamp = this.project.generated().resolve("example/lamps/Lamp.java");
		Files.setLastModifiedTime(this.lamp, LONG_AGO);
	}

	@Test
	void aTypeThatStaysTheSameIsNotWrittenAgain() throws Exception {
		assertThat(this.project.generate()).isEmpty();
		assertThat(Files.getLastModifiedTime(this.lamp)).isEqualTo(LONG_AGO);
		assertThat(this.project.sourcesByName()).hasSize(3);
		assertThat(this.project.compile()).isEmpty();
	}

	@Test
	void aTypeWhoseFactsChangeIsWrittenAgain() throws Exception {
		this.project.facts("lamp", "\"Lamp\":{\"watts\":\"int\"}", "");
		assertThat(this.project.generate()).isEmpty();
		assertThat(this.lamp).content().contains("watts()");
		assertThat(this.project.sourcesByName()).containsOnlyKeys("example/lamps/Lamp.java");
		assertThat(this.project.compile()).isEmpty();
	}

	@Test
	void aTypeThatBecomesHandWrittenIsNoLongerGenerated() throws Exception {
		this.project.source("example.lamps.Shade", """
				package example.lamps;

				public final class Shade extends dev.adoclient.model.AdoObject {

					public Shade(tools.jackson.databind.node.ObjectNode json) {
						super(json);
					}

				}
				""").source("example.lamps.LampState", """
				package example.lamps;

				public record LampState(String value) implements dev.adoclient.model.Code {
				}
				""");
		assertThat(this.project.generate()).isEmpty();
		assertThat(this.project.sourcesByName()).containsOnlyKeys("example/lamps/Lamp.java");
		assertThat(this.project.compile()).isEmpty();
	}

	@Test
	void aTypeThatCeasesToBeHandWrittenIsGenerated() throws Exception {
		aTypeThatBecomesHandWrittenIsNoLongerGenerated();
		this.project.delete("example.lamps.Shade").delete("example.lamps.LampState");
		assertThat(this.project.generate()).isEmpty();
		assertThat(this.project.sourcesByName()).hasSize(3);
		assertThat(this.project.compile()).isEmpty();
	}

	@Test
	void nothingIsDeletedAfterAnError() throws Exception {
		this.project.facts("lamp", "\"Lamp\":{\"watts\":\"number\"}", "");
		assertThat(this.project.generate()).isNotEmpty();
		assertThat(this.project.sourcesByName()).hasSize(3);
	}

	@Test
	void whatAnotherGeneratorWroteIsLeftAlone() throws Exception {
		Path other = Files.writeString(this.lamp.resolveSibling("Other.java"), "package example.lamps;\n");
		assertThat(this.project.generate()).isEmpty();
		assertThat(other).exists();
	}

}
