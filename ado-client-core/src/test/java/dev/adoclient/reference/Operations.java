package dev.adoclient.reference;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.adoclient.AdoClient;
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
	 * Returns the operations of a client, or of those in a list.
	 */
	static List<Bound> of(Object clients) {
		return ((clients instanceof List<?> several) ? several : List.of(clients)).stream()
			.flatMap((client) -> of(client.getClass()).stream()
				.filter((method) -> !isClient(method.getReturnType()) && !method.isSynthetic())
				.map((method) -> new Bound(client, method)))
			.toList();
	}

	/**
	 * Returns the operations of the clients that a client hands out, at any depth.
	 */
	static List<Bound> below(Object client, FullArguments arguments) {
		List<Bound> operations = new ArrayList<>();
		Map<String, Method> clients = new TreeMap<>();
		for (Method method : of(client.getClass())) {
			if (isClient(method.getReturnType())) {
				// Of two with one name, that for a project.
				clients.merge(method.getName(), method,
						(one, other) -> (one.getParameterCount() > other.getParameterCount()) ? one : other);
			}
			else if (!(client instanceof AdoClient) && !method.isSynthetic()) {
				operations.add(new Bound(client, method));
			}
		}
		for (Method method : clients.values()) {
			Object next = FullArguments.called(() -> method.invoke(client, arguments.of(method)));
			operations.addAll(below(next, arguments));
		}
		return operations;
	}

	private static boolean isClient(Class<?> type) {
		return type.getName().startsWith("dev.adoclient.area.") && type.getSimpleName().endsWith("Client");
	}

	/**
	 * Answers whatever is asked with something that is over already: what is waited for
	 * is there.
	 */
	static void answerEverything(Wire wire) {
		wire.server().stubFor(any(anyUrl()).willReturn(okJson("""
				{"id":1,"rev":1,"status":"completed","state":"completed","fields":{},"count":0,"value":[],
				 "workItems":[{"id":1}]}""")));
		wire.server().stubFor(get(urlPathMatching(".*/build/builds")).willReturn(okJson("{\"value\":[{\"id\":1}]}")));
		wire.server().stubFor(get(urlPathMatching(".*/refs")).willReturn(okJson("""
				{"value":[{"name":"refs/heads/some name","objectId":"33b55f7cb7e7e245323987634f960cf4a6e6bc74"}]}""")));
		wire.server().stubFor(any(urlPathMatching(".*/wit/attachments.*")).willReturn(okJson("""
				{"id":"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c","url":"https://dev.azure.com/x"}""")));
	}

	static void call(Method operation, Object client, FullArguments arguments) throws Exception {
		call(operation, client, arguments.of(operation));
	}

	private static void call(Method operation, Object client, Object[] arguments) throws Exception {
		Object result = FullArguments.called(() -> operation.invoke(client, arguments));
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

	/**
	 * An operation of a client.
	 */
	record Bound(Object client, Method method) {

		String name() {
			return this.client.getClass().getSimpleName() + "." + this.method.getName();
		}

		void call(FullArguments arguments) throws Exception {
			Operations.call(this.method, this.client, arguments);
		}

		void call(Object[] arguments) throws Exception {
			Operations.call(this.method, this.client, arguments);
		}

	}

}
