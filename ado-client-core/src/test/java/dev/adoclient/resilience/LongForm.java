package dev.adoclient.resilience;

/**
 * How long the tests are that do something random many times: {@code -Dado.soak=30} makes
 * them 30 times as long as they are in the build.
 */
final class LongForm {

	private static final int FACTOR = Integer.getInteger("ado.soak", 1);

	private LongForm() {
	}

	static int of(int times) {
		return times * FACTOR;
	}

}
