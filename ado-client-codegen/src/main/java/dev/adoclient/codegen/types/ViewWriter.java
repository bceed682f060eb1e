package dev.adoclient.codegen.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes a view: a constructor of the JSON and one accessor a property.
 */
record ViewWriter(Homes homes, Sentences sentences) {

	private static final ClassName ADO_OBJECT = ClassName.get("dev.adoclient.model", "AdoObject");

	private static final ClassName OBJECT_NODE = ClassName.get("tools.jackson.databind.node", "ObjectNode");

	TypeSpec.Builder write(String name, List<Property> properties) {
		TypeSpec.Builder view = TypeSpec.classBuilder(name)
			.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
			.superclass(ADO_OBJECT)
			.addJavadoc(Javadoc.of(this.sentences.of(name).orElseGet(() -> JavaNames.sentence(name))))
			.addMethod(constructor(properties));
		Map<String, String> accessors = new HashMap<>();
		for (Property property : properties) {
			String accessor = JavaNames.accessor(property.wireName());
			String other = accessors.putIfAbsent(accessor, property.wireName());
			if (other != null) {
				throw new NotGenerated(name + "." + other + " and " + property.wireName() + " would both be read by "
						+ accessor + "(); leave one out of the facts");
			}
			view.addMethod(accessor(name, property));
		}
		return view;
	}

	private static MethodSpec constructor(List<Property> properties) {
		MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
			.addModifiers(Modifier.PUBLIC)
			.addParameter(OBJECT_NODE, "json")
			.addStatement("super(json)");
		properties.stream()
			.filter(Property::isRequired)
			.forEach((property) -> constructor.addStatement("$L()", JavaNames.accessor(property.wireName())));
		return constructor.build();
	}

	private MethodSpec accessor(String view, Property property) {
		Reading reading = reading(view, property);
		MethodSpec.Builder accessor = MethodSpec.methodBuilder(JavaNames.accessor(property.wireName()))
			.addModifiers(Modifier.PUBLIC)
			.returns(reading.type())
			.addStatement("return $L", reading.call());
		this.sentences.of(view, property.wireName()).map(Javadoc::of).ifPresent(accessor::addJavadoc);
		return accessor.build();
	}

	private Reading reading(String view, Property property) {
		try {
			return Reading.of(property, this.homes);
		}
		catch (NotGenerated ex) {
			throw new NotGenerated(view + "." + property.wireName() + ": " + ex.getMessage());
		}
	}

}
