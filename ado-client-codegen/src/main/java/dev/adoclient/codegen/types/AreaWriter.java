package dev.adoclient.codegen.types;

import java.io.IOException;
import java.io.UncheckedIOException;

import javax.annotation.processing.Generated;
import javax.lang.model.util.Elements;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the types of an area that are neither shared nor written by hand.
 */
record AreaWriter(Homes homes, Elements elements) {

	void write(Area area, GeneratedFolder output) {
		Sentences sentences = Sentences.read(area.shortName());
		ViewWriter views = new ViewWriter(this.homes, sentences);
		CodeWriter codes = new CodeWriter(this.homes, sentences);
		area.views().forEach((name, properties) -> {
			if (isGenerated(name)) {
				write(views.write(name, properties), area, output);
			}
		});
		area.codes().forEach((name, values) -> {
			if (isGenerated(name)) {
				write(codes.write(name, values), area, output);
			}
		});
		sentences.requireAllTold();
	}

	private boolean isGenerated(String name) {
		if (!this.homes.isGenerated(name)) {
			return false;
		}
		if (this.elements.getTypeElement("java.lang." + name) != null) {
			throw new NotGenerated("No type is named like java.lang." + name + "; correct the name in the facts");
		}
		return true;
	}

	private static void write(TypeSpec.Builder type, Area area, GeneratedFolder output) {
		TypeSpec generated = type
			.addAnnotation(AnnotationSpec.builder(Generated.class)
				.addMember("value", "$S", TypesProcessor.class.getName())
				.build())
			.build();
		try {
			output.write(JavaFile.builder(area.packageName(), generated)
				.addFileComment(GeneratedFolder.HEADER)
				.indent("\t")
				.skipJavaLangImports(true)
				.build());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
