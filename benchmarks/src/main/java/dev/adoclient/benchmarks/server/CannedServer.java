package dev.adoclient.benchmarks.server;

import java.io.OutputStream;
import java.time.Duration;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Answers each request from what lies ready. Its first line on stdout is its port; it
 * ends with its stdin, so that it never outlives who started it.
 */
public final class CannedServer {

	private final Answers answers = new Answers();

	private final Census census = new Census();

	private CannedServer() {
	}

	public static void main(String[] arguments) throws Exception {
		DisposableServer server = new CannedServer().start();
		System.out.println(server.port());
		System.in.transferTo(OutputStream.nullOutputStream());
		server.disposeNow();
	}

	private DisposableServer start() {
		return HttpServer.create().host("127.0.0.1").port(0).handle(this::handle).bindNow();
	}

	private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
		String uri = request.uri();
		if (uri.equals("/census")) {
			return response.sendString(Mono.just(this.census.takenAndReset()));
		}
		request.withConnection(this.census::asked);
		if (Routes.isDownload(uri)) {
			return download(response);
		}
		if (Routes.isWorkItemBatch(uri)) {
			return request.receive()
				.aggregate()
				.asString()
				.flatMap((body) -> send(response, Routes.latency(uri), this.answers.workItems(body)));
		}
		return send(response, Routes.latency(uri),
				this.answers.of(uri, "http://" + request.hostName() + ":" + request.hostPort()));
	}

	private static Mono<Void> send(HttpServerResponse response, Duration latency, Answer answer) {
		response.status(answer.status())
			.header(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8; api-version=7.1")
			.header(HttpHeaderNames.CONTENT_LENGTH, answer.length());
		if (answer.nextToken() != null) {
			response.header("X-MS-ContinuationToken", answer.nextToken());
		}
		Mono<Void> sent = response.sendObject(answer.body()).then();
		return latency.isZero() ? sent : Mono.delay(latency).then(sent);
	}

	private Publisher<Void> download(HttpServerResponse response) {
		response.header(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_OCTET_STREAM)
			.header(HttpHeaderNames.CONTENT_LENGTH, Long.toString(Answers.DOWNLOAD));
		int parts = Math.toIntExact(Answers.DOWNLOAD / Answers.PART);
		return response.send(Flux.range(0, parts).map((part) -> this.answers.part()));
	}

}
