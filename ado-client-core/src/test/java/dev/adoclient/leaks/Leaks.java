package dev.adoclient.leaks;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;

/**
 * The buffers that were collected as garbage without having been released.
 */
final class Leaks {

	private static final List<String> FOUND = new CopyOnWriteArrayList<>();

	private Leaks() {
	}

	/**
	 * Makes Netty watch every buffer and tell of leaks here. Has to come before the first
	 * buffer.
	 */
	static void watch() {
		ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
		ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(new ResourceLeakDetectorFactory() {
			@Override
			@Deprecated
			public <T> ResourceLeakDetector<T> newResourceLeakDetector(Class<T> resource, int interval, long max) {
				return new Detector<>(resource, interval);
			}
		});
	}

	/**
	 * Returns what has leaked so far, and forgets it.
	 */
	static List<String> find() throws InterruptedException {
		collectGarbage();
		// A leak is told of when another buffer comes to life.
		PooledByteBufAllocator.DEFAULT.buffer(1).release();
		List<String> found = new ArrayList<>(FOUND);
		FOUND.clear();
		return found;
	}

	/**
	 * Returns when references have been cleared: one of our own tells.
	 */
	private static void collectGarbage() throws InterruptedException {
		ReferenceQueue<Object> cleared = new ReferenceQueue<>();
		WeakReference<Object> garbage = new WeakReference<>(new Object(), cleared);
		do {
			System.gc();
		}
		while (cleared.remove(100) != garbage);
	}

	private static final class Detector<T> extends ResourceLeakDetector<T> {

		Detector(Class<?> resource, int interval) {
			super(resource, interval);
		}

		@Override
		protected boolean needReport() {
			return true;
		}

		@Override
		protected void reportTracedLeak(String resource, String records) {
			FOUND.add(resource + " was not released" + records);
		}

		@Override
		protected void reportUntracedLeak(String resource) {
			FOUND.add(resource + " was not released");
		}

	}

}
