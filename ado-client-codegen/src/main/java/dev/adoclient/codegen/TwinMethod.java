package dev.adoclient.codegen;

import java.util.List;
import java.util.stream.Collectors;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A method of the blocking twin: what the mapping made of an async method.
 */
record TwinMethod(AsyncMethod async, List<Parameter> parameters, Answer answer) {

	/** What two methods of a class cannot have in common. */
	String signature() {
		return this.parameters.stream()
			.map(Parameter::erasure)
			.collect(Collectors.joining(", ", this.async.twinName() + "(", ")"));
	}

	/**
	 * A parameter of the twin, its erasure, and what the async method is given for it.
	 */
	record Parameter(TypeName type, String erasure, CodeBlock argument) {
	}

	/**
	 * What the twin answers, and the expression that gives it.
	 */
	record Answer(TypeName type, CodeBlock expression) {

		boolean isNothing() {
			return this.type.equals(TypeName.VOID);
		}

		CodeBlock body() {
			return isNothing() ? CodeBlock.of("$L;\n", this.expression) : CodeBlock.of("return $L;\n", this.expression);
		}

	}

}
