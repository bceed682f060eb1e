package dev.adoclient.codegen.types;

import java.nio.file.Path;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is a build error, and what it says.
 */
class RefusedFactsTests {

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void create() {
		this.project = new Project(this.folder).area("example.lamps", "lamp");
	}

	@Test
	void aFileOfFactsThatIsNotThere() {
		assertThatError().isEqualTo("There is no facts/lamp.json in the resources of ado-client-codegen");
	}

	@Test
	void aKindThatIsNone() {
		this.project.facts("lamp", "\"Lamp\":{\"watts\":\"number\"}", "");
		assertThatError().isEqualTo("facts/lamp.json: Lamp.watts: \"number\" is no kind");
	}

	@Test
	void aTypeThatIsNotDescribed() {
		this.project.facts("lamp", "\"Lamp\":{\"shade\":\"Shade\"}", "");
		assertThatError().isEqualTo("facts/lamp.json mentions Shade and does not describe it");
	}

	@Test
	void aCodeWithoutValues() {
		this.project.facts("lamp", "\"Lamp\":{\"state\":\"code:LampState\"}", "");
		assertThatError().startsWith("Lamp.state: example.lamps mentions LampState");
	}

	@Test
	void aRequiredPropertyOfAKindThatCannotBeRequired() {
		this.project.facts("lamp", "\"Lamp\":{\"soldAt\":\"instant!\"}", "");
		assertThatError()
			.isEqualTo("facts/lamp.json: Lamp.soldAt: only an int, a string, a uuid or a uri can be required");
	}

	@Test
	void twoPropertiesWithOneAccessor() {
		this.project.facts("lamp", "\"Lamp\":{\"class\":\"int\",\"classValue\":\"int\"}", "");
		assertThatError().startsWith("Lamp.class and classValue would both be read by classValue()");
	}

	@Test
	void aTypeThatIsNamedLikeOneOfJavaLang() {
		this.project.facts("lamp", "\"Process\":{}", "");
		assertThatError().startsWith("No type is named like java.lang.Process");
	}

	@Test
	void aSentenceForNothing() {
		this.project.facts("lamp", "\"Lamp\":{\"watts\":\"int\"}", "")
			.sentences("lamps", "Lamp=A lamp.\nLamp.wats=Returns the power.\n");
		assertThatError().startsWith("sentences/lamps.properties has sentences for what is not generated: Lamp.wats;");
	}

	@Test
	void twoSentencesForTheSame() {
		this.project.facts("lamp", "\"Lamp\":{}", "").sentences("lamps", "Lamp=A lamp.\nLamp=The lamp.\n");
		assertThatError().isEqualTo("sentences/lamps.properties has two sentences for Lamp");
	}

	@Test
	void aSentenceForATypeThatIsWrittenByHand() {
		this.project.facts("lamp", "\"Lamp\":{}", "")
			.sentences("lamps", "Lamp=A lamp.\n")
			.source("example.lamps.Lamp", "package example.lamps;\npublic final class Lamp extends AdoObject {}\n");
		assertThatError().contains("not generated: Lamp;").contains("move the sentence");
	}

	@Test
	void aHandWrittenTypeThatIsNoViewAndNoCode() {
		this.project.facts("lamp", "\"Lamp\":{}", "")
			.source("example.lamps.Lamp", "package example.lamps;\npublic class Lamp {}\n");
		assertThatError().startsWith("Lamp.java is written by hand and is no view or code");
	}

	@Test
	void twoFilesThatDifferAboutAType() {
		this.project.area("example.lamps", "lamp", "night")
			.facts("lamp", "\"Lamp\":{\"watts\":\"int\"}", "")
			.facts("night", "\"Lamp\":{\"watts\":\"long\"}", "");
		assertThatError().startsWith("The facts of example.lamps differ about Lamp;");
	}

	@Test
	void aSharedTypeWithoutItsFile() {
		this.project.facts("lamp", "\"Lamp\":{}", "").shared("example.shared", "Lamp");
		assertThatError().startsWith("\"Lamp\" is not FILE.Type");
	}

	@Test
	void aSharedTypeThatMentionsOneThatIsNot() {
		this.project.facts("lamp", "\"Lamp\":{\"shade\":\"Shade\"},\"Shade\":{}", "")
			.shared("example.shared", "lamp.Lamp");
		assertThatError()
			.isEqualTo("Lamp.shade: example.shared mentions Shade, which is not among its types; name that one too");
	}

	private org.assertj.core.api.AbstractStringAssert<?> assertThatError() {
		ListAssert<String> errors = assertThat(this.project.generate());
		return errors.hasSize(1).first(org.assertj.core.api.InstanceOfAssertFactories.STRING);
	}

}
