package dev.adoclient.resilience;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import dev.adoclient.auth.AdoCredential;
import dev.adoclient.connection.AdoRetries;
import dev.adoclient.connection.AdoService;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.emulator.AdoEmulatorOptions;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.workitem.HostedWorkItem;
import dev.adoclient.error.AdoException;
import dev.adoclient.http.AdoHttp;
import dev.adoclient.model.JsonPatch;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many operations of all kinds over a network of which every tenth request goes wrong;
 * then what the service knows is compared with what the client was told.
 */
class SoakTests {

	private static final long SEED = 20261123;

	private final int operations = LongForm.of(1500);

	private final Ledger ledger = new Ledger();

	@TempDir
	Path folder;

	@Test
	void nothingIsLostAndNothingIsDoneTwice() throws IOException {
		try (AdoEmulator emulator = AdoEmulator.start(AdoEmulatorOptions.defaults().journal(100))) {
			FaultyNetwork network = new FaultyNetwork(URI.create(emulator.url()), SEED, 10);
			try (ScriptedServer server = ScriptedServer.answering(network)) {
				AdoHttp http = http(server, emulator);
				Random random = new Random(SEED);
				Flux.range(0, this.operations)
					.concatMap((i) -> Mono.just(operation(http, random, i)))
					.flatMap((operation) -> operation, 16)
					.blockLast(Duration.ofMinutes(30));
				http.close();
				await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
			}
			LoggerFactory.getLogger(SoakTests.class)
				.info("{} operations; faults: {}; not known: {}", this.operations, network.played(),
						this.ledger.unknown().size());
			assertThat(network.played()).as("every fault was played").hasSize(FaultyNetwork.Fault.values().length);
			assertMadeAtMostOnce(emulator);
			assertChangedAtMostOnce(emulator);
		}
		assertThat(this.ledger.failedReads()).hasSizeLessThanOrEqualTo(1 + this.operations / 1000);
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left.filter((file) -> file.toString().endsWith(".part"))).isEmpty();
		}
	}

	private Mono<Void> operation(AdoHttp http, Random random, int number) {
		int kind = random.nextInt(100);
		int which = random.nextInt(Integer.MAX_VALUE);
		return Mono.defer(() -> {
			String name = "soak-" + number;
			List<Integer> items = this.ledger.items();
			if (kind < 20 || items.isEmpty()) {
				return create(http, name);
			}
			int item = items.get(which % items.size());
			if (kind < 45) {
				return change(http, item, name);
			}
			if (kind < 60) {
				return queue(http, name);
			}
			return (kind < 95) ? read(http, kind, item) : download(http, item, name);
		});
	}

	private Mono<Void> create(AdoHttp http, String name) {
		return http.project("web")
			.post("/wit/workitems/${type}", "Task")
			.body(JsonPatch.empty().add("/fields/System.Title", name))
			.fetchJson()
			.doOnNext((item) -> this.ledger.madeItem(name, item.path("id").asInt()))
			.then()
			.onErrorResume(AdoException.class, (failure) -> Mono.fromRunnable(() -> this.ledger.unknown(name)));
	}

	private Mono<Void> change(AdoHttp http, int item, String name) {
		return http.target(AdoService.CORE)
			.patch("/wit/workitems/{id}", item)
			.body(JsonPatch.empty().add("/fields/System.Description", name))
			.fetchJson()
			.doOnNext((changed) -> this.ledger.changed(item))
			.then()
			.onErrorResume(AdoException.class, (failure) -> Mono.fromRunnable(() -> this.ledger.unknownChange(item)));
	}

	private Mono<Void> queue(AdoHttp http, String name) {
		return http.project("web")
			.post("/build/builds")
			.body(Map.of("definition", Map.of("id", 1), "sourceBranch", "refs/heads/" + name))
			.fetchJson()
			.doOnNext((build) -> this.ledger.made(name, build.path("id").asInt()))
			.then()
			.onErrorResume(AdoException.class, (failure) -> Mono.fromRunnable(() -> this.ledger.unknown(name)));
	}

	private Mono<Void> read(AdoHttp http, int kind, int item) {
		Mono<JsonNode> read = (kind < 75) ? http.target(AdoService.CORE).get("/wit/workitems/{id}", item).fetchJson()
				: (kind < 85) ? http.project("web").get("/build/builds").parameter("$top", 5).fetchJson()
						: http.project("web")
							.post("/wit/wiql")
							.safe()
							.body(Map.of("query", "SELECT [System.Id] FROM WorkItems WHERE [System.Id] = " + item))
							.fetchJson();
		return read.then().onErrorResume(AdoException.class, this::failedRead);
	}

	private Mono<Void> download(AdoHttp http, int item, String name) {
		return http.target(AdoService.CORE)
			.get("/wit/workitems/{id}", item)
			.download(Download.to(this.folder.resolve(name)))
			.then()
			.onErrorResume(AdoException.class, this::failedRead);
	}

	private Mono<Void> failedRead(AdoException failure) {
		return Mono.fromRunnable(() -> this.ledger.failedRead(failure));
	}

	private void assertMadeAtMostOnce(AdoEmulator emulator) {
		Map<String, List<Integer>> items = emulator.state()
			.workItems()
			.all()
			.stream()
			.filter((item) -> item.title().startsWith("soak-"))
			.collect(grouped(HostedWorkItem::title, HostedWorkItem::id));
		Map<String, List<Integer>> builds = emulator.state()
			.project("web")
			.builds()
			.all()
			.stream()
			.filter((build) -> build.source().branch().startsWith("refs/heads/soak-"))
			.collect(grouped((build) -> build.source().branch().substring("refs/heads/".length()), HostedBuild::id));
		items.putAll(builds);
		assertThat(items).allSatisfy((name, ids) -> assertThat(ids).as(name + " exists once").hasSize(1));
		assertThat(this.ledger.made()).allSatisfy((name, id) -> assertThat(items.get(name)).containsExactly(id));
		assertThat(items.keySet()).as("what was not told is not known")
			.allMatch((name) -> this.ledger.made().containsKey(name) || this.ledger.unknown().contains(name));
	}

	private void assertChangedAtMostOnce(AdoEmulator emulator) {
		for (int item : this.ledger.items()) {
			int revisions = emulator.state().workItems().get(item).rev() - 1;
			int known = this.ledger.changes(item);
			assertThat(revisions).isBetween(known, known + this.ledger.unknownChanges(item));
		}
	}

	private static AdoHttp http(ScriptedServer server, AdoEmulator emulator) {
		return Service.http(server.url(),
				(connection) -> connection.baseUrl(URI.create(server.url() + "/" + emulator.organization()))
					.organization(emulator.organization())
					.credential(AdoCredential.personalAccessToken(emulator.token()))
					.retries(AdoRetries.defaults().firstWait(Duration.ofMillis(1)).longestWait(Duration.ofMillis(20))));
	}

	private static <T> java.util.stream.Collector<T, ?, Map<String, List<Integer>>> grouped(Function<T, String> name,
			Function<T, Integer> id) {
		return Collectors.groupingBy(name, java.util.HashMap::new, Collectors.mapping(id, Collectors.toList()));
	}

}
