package dev.adoclient.emulator;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test the same emulator, put back to its start, or a caller of it. The clock
 * stands still until a test moves it.
 */
final class EmulatorExtension implements BeforeEachCallback, ParameterResolver {

	@Override
	public void beforeEach(ExtensionContext context) {
		Running running = running(context);
		running.clock.set(TestClock.START);
		running.emulator.reset();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == AdoEmulator.class || type == Caller.class || type == TestClock.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Running running = running(context);
		Class<?> type = parameter.getParameter().getType();
		if (type == TestClock.class) {
			return running.clock;
		}
		return (type == Caller.class) ? Caller.of(running.emulator) : running.emulator;
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(EmulatorExtension.class))
			.computeIfAbsent(Running.class, (key) -> new Running(), Running.class);
	}

	private static final class Running implements AutoCloseable {

		private final TestClock clock = new TestClock();

		private final AdoEmulator emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().clock(this.clock));

		@Override
		public void close() {
			this.emulator.close();
		}

	}

}
