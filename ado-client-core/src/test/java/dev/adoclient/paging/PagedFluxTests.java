package dev.adoclient.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import dev.adoclient.blocking.Paged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PagedFluxTests {

	@Test
	void chunksAreAnsweredInOrderAlthoughTheyComeInAnother() {
		List<Sinks.One<List<Integer>>> answers = List.of(Sinks.one(), Sinks.one(), Sinks.one());
		StepVerifier.create(PagedFlux.ofChunks(3, 3, (chunk) -> answers.get(chunk).asMono()))
			.then(() -> answers.get(2).tryEmitValue(List.of(5, 6)))
			.then(() -> answers.get(1).tryEmitValue(List.of(3, 4)))
			.expectNoEvent(java.time.Duration.ZERO)
			.then(() -> answers.get(0).tryEmitValue(List.of(1, 2)))
			.expectNext(1, 2, 3, 4, 5, 6)
			.verifyComplete();
	}

	@Test
	void chunksAreFetchedSideBySideUpToTheLimit() {
		List<Integer> asked = new CopyOnWriteArrayList<>();
		Sinks.One<List<Integer>> first = Sinks.one();
		StepVerifier.create(PagedFlux.ofChunks(10, 3, (chunk) -> {
			asked.add(chunk);
			return (chunk == 0) ? first.asMono() : Mono.never();
		}))
			.then(() -> assertThat(asked).containsExactly(0, 1, 2))
			.then(() -> first.tryEmitValue(List.of(1)))
			.expectNext(1)
			.then(() -> assertThat(asked).containsExactly(0, 1, 2, 3))
			.thenCancel()
			.verify();
	}

	@Test
	void noChunksAreAnEmptyList() {
		PagedFlux<Integer> none = PagedFlux.ofChunks(0, 4, (chunk) -> Mono.error(new AssertionError()));
		assertThat(Paged.of(none, "none").toList()).isEmpty();
		assertThat(none.page(null).block()).isEqualTo(new Page<>(List.of(), null));
	}

	@Test
	void aChunkCanBeFetchedAlone() {
		PagedFlux<Integer> chunks = PagedFlux.ofChunks(3, 4, (chunk) -> Mono.just(List.of(chunk)));
		assertThat(chunks.page("1").block()).isEqualTo(new Page<>(List.of(1), "2"));
		assertThat(chunks.pages("1").flatMapIterable(Page::items).collectList().block()).containsExactly(1, 2);
	}

	@Test
	void aTokenThatIsNoChunkIsRefusedAtTheCall() {
		PagedFlux<Integer> chunks = PagedFlux.ofChunks(3, 4, (chunk) -> Mono.just(List.of(chunk)));
		assertThatIllegalArgumentException().isThrownBy(() -> chunks.page("3"));
		assertThatIllegalArgumentException().isThrownBy(() -> chunks.page("-1"));
		assertThatIllegalArgumentException().isThrownBy(() -> chunks.pages("x"));
	}

	@Test
	void anEmptyPageInTheMiddleIsNotTheEnd() {
		assertThat(PagedFluxTests.<Integer>list(List.of(1), List.of(), List.of(2)).toList()).containsExactly(1, 2);
	}

	@Test
	void aFailureOfALaterPageComesBehindTheItemsBefore() {
		PagedFlux<Integer> failing = PagedFlux.of((token) -> (token == null) ? Mono.just(new Page<>(List.of(1), "t"))
				: Mono.error(new IllegalStateException("second page")));
		StepVerifier.create(failing).expectNext(1).verifyErrorMessage("second page");
		List<Integer> seen = new ArrayList<>();
		assertThat(
				org.assertj.core.api.Assertions.catchThrowable(() -> Paged.of(failing, "failing").forEach(seen::add)))
			.hasMessage("second page");
		assertThat(seen).containsExactly(1);
	}

	@Test
	void tenThousandEmptyPagesNeedNoDeepStack() {
		PagedFlux<Integer> many = PagedFlux.of((token) -> {
			int number = (token != null) ? Integer.parseInt(token) : 0;
			return Mono.just(new Page<Integer>(List.of(), (number < 10_000) ? Integer.toString(number + 1) : null));
		});
		StepVerifier.create(many).verifyComplete();
	}

	@SafeVarargs
	private static <T> Paged<T> list(List<T>... pages) {
		return Paged.of(PagedFlux.of((token) -> {
			int page = (token != null) ? Integer.parseInt(token) : 0;
			return Mono.just(new Page<>(pages[page], (page + 1 < pages.length) ? Integer.toString(page + 1) : null));
		}), "list");
	}

}
