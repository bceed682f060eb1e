package dev.adoclient.leaks;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails a test class, of all in this module, after which a buffer turns out not to have
 * been released. Found by JUnit as a service.
 */
public final class LeakExtension implements AfterAllCallback {

	static {
		Leaks.watch();
	}

	@Override
	public void afterAll(ExtensionContext context) throws Exception {
		assertThat(Leaks.find()).as("buffers that were not released").isEmpty();
	}

}
