package dev.adoclient.reference;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.EmulatedOrganization;
import dev.adoclient.blocking.Paged;
import dev.adoclient.emulator.EmulatorSnapshot;
import dev.adoclient.error.AdoException;
import dev.adoclient.model.AdoObject;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation of the clients works against the emulator, or stands in the list of
 * those that it refuses: with 501, since it lacks them.
 */
class EveryOperationOnTheEmulatorTests {

	private static final Path LACKING = Path.of("src/test/resources/operations-that-the-emulator-lacks.txt");

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@TempDir
	Path folder;

	@Test
	void everyOperationWorksOrIsKnownToBeLacking() throws Exception {
		EmulatedState state = new EmulatedState(this.organization, this.folder);
		EmulatorSnapshot snapshot = this.organization.emulator().snapshot();
		List<Operation> operations = operations(this.organization.blocking(), "ado", state.arguments());
		List<String> lacking = new ArrayList<>();
		Map<String, String> failed = new TreeMap<>();
		for (Operation operation : operations) {
			this.organization.emulator().restore(snapshot);
			state.before(operation.method());
			try {
				operation.call(state.arguments());
			}
			catch (RuntimeException ex) {
				if (isLacking(ex)) {
					lacking.add(operation.name());
				}
				else {
					failed.put(operation.name(), String.valueOf(ex));
				}
			}
		}
		assertThat(operations).hasSizeGreaterThan(450);
		assertThat(failed).isEmpty();
		if (Boolean.getBoolean("api.update")) {
			Files.write(LACKING, lacking);
		}
		assertThat(lacking).as("The emulator lacks others than %s says: run this test with -Dapi.update=true.", LACKING)
			.containsExactlyElementsOf(Files.readAllLines(LACKING));
	}

	private static boolean isLacking(RuntimeException ex) {
		return ex instanceof AdoException refusal
				&& refusal.response().filter((answer) -> answer.status() == 501).isPresent();
	}

	private static List<Operation> operations(Object client, String path, EmulatedArguments arguments) {
		List<Operation> operations = new ArrayList<>();
		List<Method> methods = new ArrayList<>(Operations.of(client.getClass()));
		methods.removeIf(Method::isSynthetic);
		methods.sort(Comparator.comparing(Method::getName)
			.thenComparing(Method::getParameterCount)
			.thenComparing(Operation::signature));
		Map<String, Method> further = new TreeMap<>();
		for (Method method : methods) {
			if (isClient(method.getReturnType())) {
				further.put(method.getName(), method); // the last one has most parameters
			}
			else if (!(client instanceof AdoClient)) {
				operations.add(new Operation(path, client, method));
			}
		}
		further.forEach((name, method) -> {
			Object next = FullArguments.called(() -> method.invoke(client, arguments.of(method)));
			operations.addAll(operations(next, path + "." + name + "()", arguments));
		});
		return operations;
	}

	private static boolean isClient(Class<?> type) {
		return type.getName().startsWith("dev.adoclient.area.") && type.getSimpleName().endsWith("Client")
				&& !Modifier.isAbstract(type.getModifiers());
	}

	/** An operation of a client that is reached by that path. */
	private record Operation(String path, Object client, Method method) {

		static String signature(Method method) {
			return method.getName() + Stream.of(method.getParameterTypes())
				.map(Class::getSimpleName)
				.collect(Collectors.joining(", ", "(", ")"));
		}

		String name() {
			return this.path + "." + signature(this.method);
		}

		void call(EmulatedArguments arguments) throws IOException {
			read(FullArguments.called(() -> this.method.invoke(this.client, arguments.of(this.method))));
		}

		/** Reads an answer to its end, each property by its accessor. */
		private static void read(Object answer) throws IOException {
			if (answer instanceof Paged<?> list) {
				read(list.toList());
			}
			else if (answer instanceof Stream<?> states) {
				read(states.toList());
			}
			else if (answer instanceof InputStream content) {
				try (content) {
					content.readAllBytes();
				}
			}
			else if (answer instanceof Iterable<?> list) {
				for (Object element : list) {
					read(element);
				}
			}
			else if (answer instanceof Map<?, ?> map) {
				read(map.values());
			}
			else if (answer instanceof AdoObject object) {
				for (Method accessor : object.getClass().getDeclaredMethods()) {
					if (Modifier.isPublic(accessor.getModifiers()) && !Modifier.isStatic(accessor.getModifiers())
							&& accessor.getParameterCount() == 0) {
						read(FullArguments.called(() -> accessor.invoke(object)));
					}
				}
			}
		}

	}

}
