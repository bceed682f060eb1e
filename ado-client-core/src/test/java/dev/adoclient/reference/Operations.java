package dev.adoclient.reference;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.Wire;
import dev.adoclient.blocking.Paged;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

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

	/**
	 * Answers whatever is asked with something that is over already: what is waited for
	 * is there.
	 */
	static void answerEverything(Wire wire) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("""
				{"id":1,"rev":1,"status":"completed","state":"completed","fields":{},"count":0,"value":[]}""")));
		wire.server().stubFor(get(urlPathMatching(".*/build/builds")).willReturn(okJson("{\"value\":[{\"id\":1}]}")));
		wire.server().stubFor(any(urlPathMatching(".*/wit/attachments.*")).willReturn(okJson("""
				{"id":"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c","url":"https://dev.azure.com/x"}""")));
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
