package dev.adoclient.blocking;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import reactor.core.Exceptions;
import reactor.core.publisher.Flux;

/**
 * Elements as they come, one ahead, which fail as every other blocking call does.
 */
final class ElementStream {

	private ElementStream() {
	}

	/**
	 * Returns the elements; the stream must be closed.
	 */
	static <T> Stream<T> of(Flux<T> elements, String name) {
		Stream<T> source = elements.toStream(1);
		return StreamSupport.stream(new Elements<>(source.spliterator(), name), false).onClose(source::close);
	}

	private static final class Elements<T> extends Spliterators.AbstractSpliterator<T> {

		private final Spliterator<T> source;

		private final String name;

		Elements(Spliterator<T> source, String name) {
			super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
			this.source = source;
			this.name = name;
		}

		@Override
		public boolean tryAdvance(Consumer<? super T> action) {
			try {
				return this.source.tryAdvance(action);
			}
			catch (RuntimeException ex) {
				Throwable failure = Exceptions.unwrap(ex);
				if (failure instanceof InterruptedException) {
					throw Await.interrupted(this.name, failure);
				}
				throw Await.thrownHere(failure);
			}
		}

	}

}
