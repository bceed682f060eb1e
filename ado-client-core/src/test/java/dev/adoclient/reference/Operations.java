package dev.adoclient.reference;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.blocking.Paged;

/**
 * The operations of a blocking client, and how each of them is called to its end.
 */
final class Operations {

	private Operations() {
	}

	static List<Method> of(Class<?> client) {
		return Arrays.stream(client.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
			.toList();
	}

	static void call(Method operation, Object client, FullArguments arguments) throws Exception {
		Object result = FullArguments.called(() -> operation.invoke(client, arguments.of(operation)));
		if (result instanceof Paged<?> list) {
			list.toList();
		}
		if (result instanceof Stream<?> states) {
			states.toList();
		}
		if (result instanceof InputStream content) {
			try (content) {
				content.readAllBytes();
			}
		}
	}

}
