package dev.adoclient.blocking;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import dev.adoclient.error.AdoException;

/**
 * A content stream that fails as every other blocking call does: with an
 * {@link AdoException} thrown to the one who reads.
 */
final class ContentInputStream extends FilterInputStream {

	ContentInputStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		try {
			return super.read();
		}
		catch (IOException ex) {
			throw reason(ex);
		}
		catch (RuntimeException ex) {
			throw reason(ex);
		}
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		try {
			return super.read(target, offset, length);
		}
		catch (IOException ex) {
			throw reason(ex);
		}
		catch (RuntimeException ex) {
			throw reason(ex);
		}
	}

	@Override
	public long skip(long bytes) throws IOException {
		try {
			return super.skip(bytes);
		}
		catch (IOException ex) {
			throw reason(ex);
		}
		catch (RuntimeException ex) {
			throw reason(ex);
		}
	}

	private static <X extends Exception> RuntimeException reason(X failure) throws X {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof AdoException reason) {
				return reason.rethrown();
			}
		}
		throw failure;
	}

}
