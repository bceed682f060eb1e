package dev.adoclient.emulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.adoclient.emulator.fault.Faults;
import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.recording.Recordings;
import dev.adoclient.emulator.seed.ProjectBuilder;
import dev.adoclient.emulator.seed.Seed;
import dev.adoclient.emulator.service.OrganizationService;

/**
 * An in-memory Azure DevOps with one organization, reachable at
 * {@code url()/organization()}. Thread-safe; closing it frees the port.
 */
public final class AdoEmulator implements AutoCloseable {

	private final AdoEmulatorOptions options;

	private final Faults faults = new Faults();

	private final OrganizationTransformer transformer = new OrganizationTransformer(this.faults);

	private final WireMockServer server;

	private volatile Organization state;

	private AdoEmulator(AdoEmulatorOptions options) {
		this.options = options;
		// On two cores the organization is made, and a first answer with it, while the
		// server's classes are loaded.
		CompletableFuture<Organization> opening = CompletableFuture.supplyAsync(this::open);
		var unused = opening.thenRun(this.transformer::rehearse);
		this.server = new WireMockServer(WireMockConfiguration.options()
			.bindAddress(options.bind())
			.port(options.port())
			.containerThreads(32)
			// Longer than clients keep unused connections: none sends on one that is just
			// being closed.
			.jettyIdleTimeout(Duration.ofMinutes(4).toMillis())
			.gzipDisabled(true)
			.maxRequestJournalEntries(options.journal())
			.useChunkedTransferEncoding(ChunkedEncodingPolicy.BODY_FILE)
			.mappingSource(new OrganizationMappings())
			.httpClientFactory(new ProxyClients())
			.httpServerFactory((settings, admin, stubs) -> new EmulatorServer(settings, admin, stubs, this.faults))
			.extensions(this.transformer, new LargeRequests(this::forget)));
		this.state = opening.join();
		this.server.start();
	}

	/** Starts an emulator on a free port, with a believable organization in it. */
	public static AdoEmulator start() {
		return start(AdoEmulatorOptions.defaults());
	}

	/** Starts an emulator on that port, with a believable organization in it. */
	public static AdoEmulator start(int port) {
		return start(AdoEmulatorOptions.defaults().port(port));
	}

	/** Starts an emulator with those options. */
	public static AdoEmulator start(AdoEmulatorOptions options) {
		return new AdoEmulator(options);
	}

	/** Where the emulator is, without the organization. */
	public String url() {
		return "http://localhost:" + port();
	}

	public int port() {
		return this.server.port();
	}

	/** The name of the organization. */
	public String organization() {
		return this.options.organization();
	}

	/** The token that is accepted: as a password with any user, or as a bearer token. */
	public String token() {
		return access().token();
	}

	/** Says who may come in, and lets tokens expire. */
	public Access access() {
		return this.state.host().access();
	}

	/**
	 * What the service knows, to be read and changed by a test. What the service does by
	 * itself, such as completing a pull request, is done first.
	 */
	public Organization state() {
		this.state.host().settle();
		return this.state;
	}

	/**
	 * Lets that much time pass for the service at once, whatever clock it has: builds
	 * proceed, and what is measured in time goes on. {@link #reset()} takes it back.
	 * @throws IllegalArgumentException if the time is negative
	 */
	public void pass(Duration time) {
		this.state.host().pass(time);
	}

	/** What goes wrong, in one line each. */
	public Faults faults() {
		return this.faults;
	}

	/**
	 * Fills the project of that name, which is made where there is none: its repositories
	 * and their pull requests, each in one line. Every step takes effect at once.
	 */
	public ProjectBuilder project(String name) {
		return new ProjectBuilder(this.state, name);
	}

	/**
	 * The server in front of the organization, for own stubs, faults and verification.
	 * Every own stub comes before the emulator's, unless its priority number is above
	 * 100.
	 */
	public WireMockServer wireMock() {
		return this.server;
	}

	/**
	 * Takes the emulator back to its start: the state, the token, and everything that was
	 * said to WireMock. What {@link #state()} answered before is no longer served.
	 */
	public void reset() {
		this.state = open();
		this.faults.clear();
		this.server.resetAll();
	}

	/**
	 * Remembers the whole state, after what the service does by itself is done. Faults,
	 * own stubs and the clock are no part of it. It holds references to contents and no
	 * copies, so that it takes little memory.
	 */
	public EmulatorSnapshot snapshot() {
		Organization current = this.state;
		synchronized (current.host()) {
			current.host().settle();
			return new EmulatorSnapshot(this, current);
		}
	}

	/**
	 * Puts that state back, any number of times, also after a {@link #reset()}. What
	 * {@link #state()} answered when it was taken is served again, as it was then.
	 * @throws IllegalArgumentException if it was taken of another emulator
	 */
	public void restore(EmulatorSnapshot snapshot) {
		this.state = snapshot.restore(this);
		this.transformer.serve(new OrganizationService(this.state));
	}

	/**
	 * Makes a stub of each recorded answer of the live service in that folder: HAR files,
	 * and mappings that WireMock has recorded, at any depth. The stubs stand in front of
	 * the state until {@link #reset()}; links in them lead here, and the secrets that can
	 * be recognized are taken out.
	 * @return how many answers were imported
	 * @throws IllegalArgumentException if a file is no recording, or there is no answer
	 * of Azure DevOps in the folder
	 * @throws java.io.UncheckedIOException if the folder or a file cannot be read
	 */
	public int importRecordings(Path folder) {
		List<String> mappings = Recordings.read(folder, url() + "/" + organization());
		mappings.forEach((mapping) -> this.server.addStubMapping(StubMapping.buildFrom(mapping)));
		return mappings.size();
	}

	/** Stops the server. Closing twice does no harm. */
	@Override
	public void close() {
		this.server.stop();
	}

	private void forget(UUID serveEvent) {
		this.server.removeServeEvent(serveEvent);
	}

	private Organization open() {
		Clock clock = this.options.clock();
		Organization organization = new Organization(
				new ServiceHost(this.options.organization(), clock, new Access(this.options.token())));
		if (this.options.seeded()) {
			Seed.plant(organization);
		}
		this.transformer.serve(new OrganizationService(organization));
		return organization;
	}

}
