package dev.adoclient.test;

import java.util.Set;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.emulator.AdoEmulator;

/**
 * An Azure DevOps in memory for a test class without Spring:
 * {@code @ExtendWith(AdoEmulatorExtension.class)}. Parameters of type
 * {@link AdoEmulator}, {@link AdoClient} and {@link AdoAsyncClient} are supplied.
 * <p>
 * The emulator starts before the first test of the class on a free port, with a
 * believable organization, and stops after the last one; nested classes share it. Before
 * each test it is taken back to its start. Tests of one class must not run in parallel.
 * The clients have no default project.
 */
public final class AdoEmulatorExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(AdoEmulatorExtension.class);

	private static final Set<Class<?>> TYPES = Set.of(AdoEmulator.class, AdoClient.class, AdoAsyncClient.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		connection(context);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		connection(context).emulator().reset();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return TYPES.contains(parameter.getParameter().getType());
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		EmulatorConnection connection = connection(context);
		Class<?> type = parameter.getParameter().getType();
		if (type == AdoEmulator.class) {
			return connection.emulator();
		}
		return (type == AdoClient.class) ? connection.client() : connection.asyncClient();
	}

	/**
	 * Returns the connection of the class, which JUnit closes with the class. An instance
	 * that is registered for each test has one for each test.
	 */
	private static EmulatorConnection connection(ExtensionContext context) {
		return context.getStore(NAMESPACE)
			.computeIfAbsent(EmulatorConnection.class, (key) -> EmulatorConnection.open(), EmulatorConnection.class);
	}

}
