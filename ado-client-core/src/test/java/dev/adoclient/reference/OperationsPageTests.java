package dev.adoclient.reference;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of all operations is what the clients send: each operation is called, and its
 * requests are looked up in the facts.
 */
class OperationsPageTests {

	private static final Path PAGE = Path.of("..", "docs", "operations.md");

	private static final String BEGIN = "<!-- Made by OperationsPageTests, with -Dapi.update=true. -->\n";

	@RegisterExtension
	static final Wire wire = new Wire();

	private final Map<String, DocumentedRoutes> specification = specification();

	private final Map<String, String> scopes = scopes();

	@TempDir
	Path folder;

	@Test
	void thePageTellsWhatEachOperationSends() throws Exception {
		Operations.answerEverything(wire);
		Map<String, Map<String, Set<String>>> areas = new TreeMap<>();
		try (AdoClient ado = wire.client()) {
			visit("ado", ado, areas);
		}
		assertThat(withoutRequest(areas)).as("each other operation sends something").containsExactly("workItemUrl");
		String intro = Files.readString(PAGE).replace("\r\n", "\n").split(BEGIN, 2)[0];
		String page = intro + BEGIN + tables(areas);
		if (Boolean.getBoolean("api.update")) {
			Files.writeString(PAGE, page);
		}
		assertThat(page.lines())
			.as("The operations are others than docs/operations.md says: run this test with -Dapi.update=true.")
			.containsExactlyElementsOf(Files.readAllLines(PAGE));
	}

	private void visit(String call, Object client, Map<String, Map<String, Set<String>>> areas) throws Exception {
		List<Method> methods = new ArrayList<>(Operations.of(client.getClass()));
		methods.sort(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount));
		if (!(client instanceof AdoClient)) {
			Map<String, Set<String>> rows = areas.computeIfAbsent(area(client), (area) -> new LinkedHashMap<>());
			for (Method method : methods) {
				if (!isClient(method.getReturnType()) && !method.isSynthetic()) {
					rows.computeIfAbsent(call + "." + method.getName(), (key) -> new TreeSet<>())
						.addAll(sentBy(method, client));
				}
			}
		}
		Map<String, Method> further = new TreeMap<>();
		methods.stream()
			.filter((method) -> isClient(method.getReturnType()))
			.forEach((method) -> further.put(method.getName(), method)); // the last has
																			// most
		for (Method method : further.values()) {
			String parameters = Arrays.stream(method.getParameters())
				.map(Parameter::getName)
				.collect(Collectors.joining(", "));
			Object next = method.invoke(client, new FullArguments(this.folder).of(method));
			visit("%s.%s(%s)".formatted(call, method.getName(), parameters), next, areas);
		}
	}

	private static List<String> withoutRequest(Map<String, Map<String, Set<String>>> areas) {
		return areas.values()
			.stream()
			.flatMap((rows) -> rows.entrySet().stream())
			.filter((row) -> row.getValue().isEmpty())
			.map((row) -> row.getKey().substring(row.getKey().lastIndexOf('.') + 1))
			.toList();
	}

	private static boolean isClient(Class<?> type) {
		return type.getName().startsWith("dev.adoclient.area.") && type.getSimpleName().endsWith("Client")
				&& !Modifier.isAbstract(type.getModifiers());
	}

	private static String area(Object client) {
		return client.getClass().getPackageName().replaceFirst("dev\\.adoclient\\.area\\.", "");
	}

	private Set<String> sentBy(Method operation, Object client) throws Exception {
		wire.server().resetRequests();
		try {
			Operations.call(operation, client, new FullArguments(this.folder));
		}
		catch (RuntimeException ex) {
			// Of an operation in several steps, the stub's answer ends some early.
		}
		Set<String> sent = new TreeSet<>();
		for (LoggedRequest request : wire.requests()) {
			sent.add(row(request));
		}
		// Two operations with one route: that whose scope is known says more.
		Set<String> rows = Set.copyOf(sent);
		sent.removeIf((row) -> rows.stream().anyMatch((other) -> other.startsWith(row) && !other.equals(row)));
		return sent;
	}

	private String row(LoggedRequest request) {
		return this.specification.entrySet()
			.stream()
			.flatMap((file) -> file.getValue()
				.operation(request)
				.map((id) -> new Published(file.getValue().route(id),
						this.scopes.getOrDefault(file.getKey() + "\t" + id, "")))
				.stream())
			.min(Comparator.comparingInt(Published::places))
			.map((found) -> "`" + found.route() + "` | " + found.scope())
			.orElseGet(() -> "`" + request.getMethod() + " " + unpublished(request.getUrl()) + "` | ");
	}

	/** The route of a request that no file of facts has. */
	private static String unpublished(String url) {
		return url.replaceFirst("\\?.*", "")
			.replaceFirst("^/contoso", "")
			.replaceFirst("^/some%20name", "/{project}")
			.replace("some%20name", "{name}")
			.replaceAll("/(42|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)", "/{id}");
	}

	private static String tables(Map<String, Map<String, Set<String>>> areas) {
		StringBuilder page = new StringBuilder();
		areas.forEach((area, rows) -> {
			page.append("\n## %s\n\n| Java | HTTP | scope |\n|---|---|---|\n".formatted(area));
			rows.forEach((call, sent) -> {
				String first = "`" + call + "`";
				for (String row : sent.isEmpty() ? List.of(" | ") : sent) {
					page.append("| %s | %s |\n".formatted(first, row).replaceAll(" +\\|", " |"));
					first = "";
				}
			});
		});
		return page.toString();
	}

	private static Map<String, DocumentedRoutes> specification() {
		try (Stream<Path> files = Files.list(Path.of("../ado-client-codegen/src/main/resources/facts"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".json"))
				.map((name) -> name.replace(".json", ""))
				.collect(Collectors.toMap((name) -> name, DocumentedRoutes::new, (one, other) -> one, TreeMap::new));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> scopes() {
		try {
			return Files.readAllLines(Path.of("src/test/resources/token-scopes.tsv"))
				.stream()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.toMap((line) -> line.substring(0, line.lastIndexOf('\t')),
						(line) -> "`" + line.substring(line.lastIndexOf('\t') + 1).replace(" ", "`, `") + "`"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Published(String route, String scope) {

		int places() {
			return this.route.split("\\{", -1).length;
		}

	}

}
