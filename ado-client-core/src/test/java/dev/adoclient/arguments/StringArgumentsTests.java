package dev.adoclient.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.RecordingServer;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.builds.DefinitionQuery;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.model.AdoOptions;
import dev.adoclient.reference.FullArguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each text that a caller can hand in is either refused at the call, before anything is
 * subscribed to, or arrives as one segment or one value. There is no third way.
 */
class StringArgumentsTests {

	@TempDir
	static Path folder;

	private static RecordingServer server;

	private static AdoAsyncClient ado;

	@BeforeAll
	static void open() {
		server = RecordingServer.answering("{\"id\":1,\"value\":[]}");
		ado = AdoAsyncClient.builder()
			.baseUrl(server.url())
			.organization("contoso")
			.credential(AdoCredential.bearer("token"))
			.build();
	}

	@AfterAll
	static void close() {
		ado.close();
		server.close();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void anArgumentOfAnOperationIsRefusedOrArrives(Object client, Method operation, int position) {
		check((text) -> {
			Object[] arguments = new FullArguments(folder).of(operation);
			arguments[position] = text;
			return (Publisher<?>) invoke(client, operation, arguments);
		});
	}

	@ParameterizedTest
	@MethodSource("buildOptions")
	void anOptionOfBuildsIsRefusedOrArrives(Method option, int position) {
		check((text) -> ado.builds("web")
			.listBuilds((BuildQuery) invoke(BuildQuery.all(), option, arguments(option, position, text))));
	}

	@ParameterizedTest
	@MethodSource("definitionOptions")
	void anOptionOfDefinitionsIsRefusedOrArrives(Method option, int position) {
		check((text) -> ado.builds("web")
			.definitions()
			.listDefinitions(
					(DefinitionQuery) invoke(DefinitionQuery.all(), option, arguments(option, position, text))));
	}

	@ParameterizedTest
	@MethodSource("requests")
	void anArgumentOfARequestIsRefusedOrArrives(String what, Function<String, Publisher<?>> call) {
		check(call);
	}

	@ParameterizedTest
	@MethodSource("requests")
	void aMegabyteIsRefusedOrArrives(String what, Function<String, Publisher<?>> call) {
		String text = "x".repeat(1_000_000);
		assertThat(sent(call, text)).hasValueSatisfying((address) -> assertThat(address.carries(text)).isTrue());
	}

	/** Lists that are sent as a body have no place in the address. */
	static Stream<Arguments> operations() {
		return clients(ado.builds("web"), ado.pipelines("web")).flatMap((client) -> stringParameters(client.getClass())
			.filter((arguments) -> !((Method) arguments.get()[0]).getName().equals("addTags"))
			.map((arguments) -> Arguments.of(client, arguments.get()[0], arguments.get()[1])));
	}

	/** The clients of areas, with those that they hand out, at any depth. */
	private static Stream<Object> clients(Object... areas) {
		return Arrays.stream(areas)
			.flatMap((area) -> Stream.concat(Stream.of(area),
					Arrays.stream(area.getClass().getDeclaredMethods())
						.filter((method) -> method.getReturnType().isAnnotationPresent(GenerateBlocking.class))
						.flatMap((method) -> clients(invoke(area, method, new Object[0])))));
	}

	static Stream<Arguments> buildOptions() {
		return Stream.concat(stringParameters(BuildQuery.class), stringParameters(AdoOptions.class))
			.filter((arguments) -> !((Method) arguments.get()[0]).getName().equals("toString"));
	}

	static Stream<Arguments> definitionOptions() {
		return stringParameters(DefinitionQuery.class);
	}

	static Stream<Arguments> requests() {
		return Stream.of(request("project", (text) -> ado.builds(text).getBuild(1)),
				request("value of a route",
						(text) -> ado.request(HttpMethod.GET, "/{project}/_apis/x/{id}", "web", text).fetch()),
				request("value of a parameter",
						(text) -> ado.request(HttpMethod.GET, "/_apis/x").parameter("p", text).fetch()));
	}

	private static Arguments request(String what, Function<String, Publisher<?>> call) {
		return Arguments.of(what, call);
	}

	private static Stream<Arguments> stringParameters(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.filter((method) -> !Modifier.isStatic(method.getModifiers()))
			.flatMap((method) -> IntStream.range(0, method.getParameterCount())
				.filter((position) -> isText(method.getParameterTypes()[position]) && !isName(method, position))
				.mapToObj((position) -> Arguments.of(method, position)));
	}

	private static boolean isText(Class<?> type) {
		return type == String.class || type == String[].class;
	}

	/** Names of parameters are shown to be safe in a test of their own. */
	private static boolean isName(Method method, int position) {
		return method.getName().equals("parameter") && position == 0;
	}

	private static void check(Function<String, Publisher<?>> call) {
		SentAddress plain = sent(call, "plain").orElseThrow();
		assertThat(HostileStrings.ALL).allSatisfy((text) -> sent(call, text).ifPresent((address) -> {
			assertThat(address).matches(plain::looksLike, "looks like " + plain);
			assertThat(address.carries(text)).as("carries the text").isTrue();
		}));
	}

	/**
	 * Returns the address that was asked for; none if the call was refused.
	 */
	private static Optional<SentAddress> sent(Function<String, Publisher<?>> call, String text) {
		server.requests().clear();
		Publisher<?> publisher;
		try {
			publisher = call.apply(text);
		}
		catch (IllegalArgumentException ex) {
			assertThat(ex.getMessage()).hasSizeLessThan(300).doesNotContain("\r").doesNotContain("\u0000");
			return Optional.empty();
		}
		Flux.from(publisher).doOnNext(StringArgumentsTests::release).blockLast();
		assertThat(server.requests()).hasSize(1);
		return Optional.of(SentAddress.of(server.requests().get(0)));
	}

	private static void release(Object element) {
		if (element instanceof DataBuffer buffer) {
			DataBufferUtils.release(buffer);
		}
	}

	private static Object[] arguments(Method method, int position, String text) {
		Object[] arguments = Arrays.stream(method.getParameterTypes()).map(StringArgumentsTests::argument).toArray();
		arguments[position] = (method.getParameterTypes()[position] == String.class) ? text : new String[] { text };
		return arguments;
	}

	private static Object argument(Class<?> type) {
		if (type == int.class) {
			return 42;
		}
		if (type == String.class || type == String[].class) {
			return "other";
		}
		if (type == Object.class) {
			return "value";
		}
		throw new IllegalStateException("No argument of " + type);
	}

	private static Object invoke(Object target, Method method, Object[] arguments) {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw (RuntimeException) ex.getCause();
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

}
