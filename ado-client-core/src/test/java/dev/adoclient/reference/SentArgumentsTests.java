package dev.adoclient.reference;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoException;
import dev.adoclient.model.AdoBody;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.AdoOptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each operation sends all of its options and of its body: one that forgets them is not
 * seen by its wire test if another one of the same name remembers them.
 */
class SentArgumentsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	@TempDir
	Path folder;

	@Test
	void everyOptionAndEveryPropertyOfABodyIsSent() throws Exception {
		Operations.answerEverything(wire);
		Set<String> forgotten = new TreeSet<>();
		Set<String> silent = new TreeSet<>();
		try (AdoClient ado = wire.client()) {
			FullArguments full = new FullArguments(this.folder);
			for (Operations.Bound operation : Operations.below(ado, full)) {
				Object[] arguments = full.of(operation.method());
				List<LoggedRequest> sent = send(operation, arguments);
				if (sent.isEmpty()) {
					silent.add(operation.name());
				}
				given(arguments).flatMap((argument) -> notSent(argument, sent))
					.map((name) -> operation.name() + " " + name)
					.forEach(forgotten::add);
			}
		}
		assertThat(forgotten).isEmpty();
		assertThat(silent).containsExactly("WorkItemsClient.workItemUrl");
	}

	private static List<LoggedRequest> send(Operations.Bound operation, Object[] arguments) throws Exception {
		wire.server().resetRequests();
		try {
			operation.call(arguments);
		}
		catch (AdoException ex) {
			// The answer may fit another operation.
		}
		return wire.requests();
	}

	private static Stream<Object> given(Object[] arguments) {
		return Arrays.stream(arguments)
			.flatMap((argument) -> argument.getClass().isArray()
					? IntStream.range(0, Array.getLength(argument)).mapToObj((at) -> Array.get(argument, at))
					: Stream.of(argument));
	}

	private static Stream<String> notSent(Object argument, List<LoggedRequest> sent) {
		if (argument instanceof AdoOptions<?> options) {
			return options.parameters()
				.entrySet()
				.stream()
				.filter((option) -> sent.stream().noneMatch((request) -> has(request, option)))
				.map((option) -> argument.getClass().getSimpleName() + "?" + option.getKey());
		}
		if (argument instanceof AdoBody<?> body) {
			return body.json()
				.propertyNames()
				.stream()
				.filter((property) -> sent.stream().noneMatch((request) -> has(request, property)))
				.map((property) -> argument.getClass().getSimpleName() + "." + property);
		}
		return Stream.empty();
	}

	private static boolean has(LoggedRequest request, Map.Entry<String, String> option) {
		return request.queryParameter(option.getKey()).containsValue(option.getValue())
				|| has(request, option.getKey());
	}

	/** At any depth: what is given is a part of some bodies. */
	private static boolean has(LoggedRequest request, String property) {
		boolean json = request.header("Content-Type").isPresent() && request.getHeader("Content-Type").contains("json");
		return json && AdoJson.read(request.getBody()).findValue(property) != null;
	}

}
