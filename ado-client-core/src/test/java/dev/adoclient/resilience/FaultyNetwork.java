package dev.adoclient.resilience;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What lies between the client and the service, and goes wrong one time in ten: before
 * the service acted, or after.
 */
final class FaultyNetwork implements Reply {

	private static final Set<String> HOP = Set.of("host", "content-length", "connection", "transfer-encoding");

	private final URI service;

	private final Random random;

	private final int percent;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<Fault, Integer> played = new EnumMap<>(Fault.class);

	FaultyNetwork(URI service, long seed, int percent) {
		this.service = service;
		this.random = new Random(seed);
		this.percent = percent;
	}

	/** How often each fault has been played. */
	Map<Fault, Integer> played() {
		return this.played;
	}

	@Override
	public void write(Asked request, OutputStream out) throws IOException, InterruptedException {
		Fault fault = next();
		switch (fault) {
			case LOST_BEFORE -> Reply.nothing().write(request, out);
			case THROTTLED -> Reply.status(429, "Retry-After: 0").write(request, out);
			case THROTTLED_FOR_A_MOMENT -> Reply.status(429, "Retry-After: 0.02").write(request, out);
			case MAINTENANCE -> Reply.status(503, "Retry-After: 0").write(request, out);
			case UNAVAILABLE -> Reply.status(503).write(request, out);
			case GARBAGE -> Reply.thenClose(Reply.raw("what is this?\r\n\r\n")).write(request, out);
			default -> answer(fault, request, out);
		}
	}

	private void answer(Fault fault, Asked request, OutputStream out) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = forward(request);
		byte[] body = answer.body();
		String[] headers = answer.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !HOP.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
			.map((header) -> header.getKey() + ": " + header.getValue().get(0))
			.toArray(String[]::new);
		switch (fault) {
			case LOST_AFTER -> Reply.nothing().write(request, out);
			case BAD_GATEWAY -> Reply.status(502).write(request, out);
			case TRUNCATED -> Reply.truncated(body, body.length / 2, headers).write(request, out);
			case SLOW -> {
				Thread.sleep(30);
				Reply.bytes(answer.statusCode(), body, headers).write(request, out);
			}
			default -> Reply.bytes(answer.statusCode(), body, headers).write(request, out);
		}
	}

	private HttpResponse<byte[]> forward(Asked request) throws IOException, InterruptedException {
		HttpRequest.Builder forwarded = HttpRequest.newBuilder(URI.create(this.service + request.target()))
			.method(request.method(), BodyPublishers.ofByteArray(request.body()));
		request.headers().forEach((name, value) -> {
			if (!HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
				forwarded.header(name, value);
			}
		});
		return this.http.send(forwarded.build(), BodyHandlers.ofByteArray());
	}

	private synchronized Fault next() {
		Fault[] faults = Fault.values();
		Fault fault = (this.random.nextInt(100) < this.percent) ? faults[1 + this.random.nextInt(faults.length - 1)]
				: Fault.NONE;
		this.played.merge(fault, 1, Integer::sum);
		return fault;
	}

	enum Fault {

		NONE, LOST_BEFORE, THROTTLED, THROTTLED_FOR_A_MOMENT, MAINTENANCE, UNAVAILABLE, GARBAGE, LOST_AFTER,
		BAD_GATEWAY, TRUNCATED, SLOW

	}

}
