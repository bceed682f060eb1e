package dev.adoclient.test;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Resets the emulator of the test's context before each test method.
 */
final class EmulatorResetListener implements TestExecutionListener, Ordered {

	/** Before the listeners that prepare data, such as those of SQL scripts (5000). */
	private static final int ORDER = 1900;

	@Override
	public int getOrder() {
		return ORDER;
	}

	@Override
	public void beforeTestMethod(TestContext testContext) {
		if (testContext.hasApplicationContext()) {
			testContext.getApplicationContext().getBeanProvider(EmulatorReset.class).forEach(EmulatorReset::reset);
		}
	}

}
