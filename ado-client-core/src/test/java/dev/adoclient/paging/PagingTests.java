package dev.adoclient.paging;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.RecordingServer;
import dev.adoclient.area.builds.Build;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.blocking.Paged;
import dev.adoclient.connection.AdoLimits;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests {

	private final RecordingServer server = PagesServer.start(100, 10);

	private AdoAsyncClient async;

	private Paged<Build> builds;

	@BeforeEach
	void open() {
		this.async = AdoAsyncClient.builder()
			.baseUrl(this.server.url())
			.organization("contoso")
			.credential(AdoCredential.bearer("token"))
			.connection((connection) -> connection.limits(AdoLimits.defaults().inFlight(1)))
			.build();
		this.builds = AdoClient.of(this.async).builds("web").listBuilds();
	}

	@AfterEach
	void close() {
		this.async.close();
		this.server.close();
	}

	@Test
	void theBlockingClientWalksThroughAllPages() {
		long expected = 0;
		for (Build build : this.builds) {
			assertThat(build.id()).isEqualTo((int) expected++);
		}
		assertThat(expected).isEqualTo(10_000);
		assertThat(this.server.requests()).hasSize(100);
	}

	@Test
	void theAsyncClientWalksThroughAllPages() {
		StepVerifier
			.create(this.async.builds("web").listBuilds().map(Build::id).index((index, id) -> index.intValue() == id))
			.thenConsumeWhile((inOrder) -> inOrder)
			.verifyComplete();
		assertThat(this.server.requests()).hasSize(100);
	}

	@Test
	void theFirstThreeOfABlockingListAreOneRequest() {
		assertThat(this.builds.limit(3)).hasSize(3);
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void theFirstThreeOfAStreamAreOneRequest() {
		try (Stream<Build> stream = this.builds.stream()) {
			assertThat(stream.limit(3).map(Build::id)).containsExactly(0, 1, 2);
		}
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void theFirstThreeOfAnAsyncListAreAtMostTwoRequests() {
		StepVerifier.create(this.async.builds("web").listBuilds().take(3).map(Build::id))
			.expectNext(0, 1, 2)
			.verifyComplete();
		assertThat(this.server.requests()).hasSizeBetween(1, 2);
	}

	@Test
	void anAsyncListLooksAheadByOnePage() {
		StepVerifier.create(this.async.builds("web").listBuilds(), 3)
			.expectNextCount(3)
			.then(() -> assertThat(this.server.requests()).hasSizeBetween(1, 2))
			.thenRequest(100)
			.expectNextCount(100)
			.then(() -> assertThat(this.server.requests()).hasSizeBetween(2, 3))
			.thenCancel()
			.verify();
	}

	@Test
	void pagesComeAsTheServiceCutsThem() {
		Page<Build> first = this.builds.page(null);
		assertThat(first.items()).hasSize(100);
		assertThat(first.nextToken()).isEqualTo("1");
		assertThat(this.builds.page("99")).satisfies((last) -> {
			assertThat(last.items()).first().extracting(Build::id).isEqualTo(9_900);
			assertThat(last.nextToken()).isNull();
		});
		assertThat(this.server.requests()).hasSize(2);
	}

	@Test
	void aLoopThatIsLeftHoldsNoPlaceAmongTheRequestsUnderWay() {
		for (Build build : this.builds) {
			if (build.id() == 150) {
				break;
			}
		}
		// Only one request may be under way: this one would wait for ever.
		assertThat(this.builds.page(null).items()).hasSize(100);
		assertThat(this.server.requests()).hasSize(3);
	}

	@Test
	void nothingIsAskedForBeforeAnItemIs() {
		this.builds.iterator();
		this.builds.limit(0).toList();
		this.async.builds("web").listBuilds().pages();
		assertThat(this.server.requests()).isEmpty();
	}

	@Test
	void eachIterationStartsAtTheFirstPage() {
		Paged<Integer> ids = this.builds.limit(2).map(Build::id);
		assertThat(List.of(ids.toList(), ids.toList())).containsOnly(List.of(0, 1));
		assertThat(this.server.requests()).hasSize(2);
	}

}
