package dev.adoclient.codegen.types;

import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes a code: a record of its value, and a constant for each documented one.
 */
record CodeWriter(Homes homes, Sentences sentences) {

	private static final ClassName CODE = ClassName.get("dev.adoclient.model", "Code");

	TypeSpec.Builder write(String name, List<String> values) {
		TypeSpec.Builder code = TypeSpec.recordBuilder(name)
			.addModifiers(Modifier.PUBLIC)
			.recordConstructor(MethodSpec.constructorBuilder().addParameter(String.class, "value").build())
			.addSuperinterface(CODE)
			.addJavadoc(Javadoc.of(this.sentences.of(name).orElseGet(() -> JavaNames.sentence(name))))
			.addJavadoc("\n@param value the value on the wire\n");
		values.forEach((value) -> code.addField(constant(name, value)));
		return code.addMethod(text());
	}

	/** In a message a code reads as it does on the wire. */
	private static MethodSpec text() {
		return MethodSpec.methodBuilder("toString")
			.addAnnotation(Override.class)
			.addModifiers(Modifier.PUBLIC)
			.returns(String.class)
			.addStatement("return this.value")
			.build();
	}

	private FieldSpec constant(String name, String value) {
		ClassName type = this.homes.of(name);
		FieldSpec.Builder constant = FieldSpec
			.builder(type, JavaNames.constant(value), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
			.initializer("new $T($S)", type, value);
		this.sentences.of(name, value).map(Javadoc::of).ifPresent(constant::addJavadoc);
		return constant.build();
	}

}
