package dev.adoclient.transfer;

/**
 * Is told how far a file is: at most ten times a second, and at the end. Called on a
 * thread that may block.
 */
@FunctionalInterface
public interface Progress {

	/**
	 * So much is done.
	 * @param bytes how many bytes have been moved
	 * @param length how many there are in all, negative if that is not known
	 */
	void moved(long bytes, long length);

}
