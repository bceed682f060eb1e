package dev.adoclient.paging;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import reactor.core.publisher.Mono;

import dev.adoclient.RecordingServer;

/**
 * Builds in pages of a hundred, by continuation token.
 */
public final class PagesServer {

	private static final int PAGE = 100;

	private PagesServer() {
	}

	/**
	 * Starts a server.
	 * @param pages how many pages there are
	 * @param padding how many bytes each build has besides its id
	 */
	public static RecordingServer start(int pages, int padding) {
		String rest = ",\"padding\":\"" + "x".repeat(padding) + "\"}";
		return new RecordingServer((request, response) -> {
			int page = page(request.uri());
			String json = IntStream.range(page * PAGE, (page + 1) * PAGE)
				.mapToObj((id) -> "{\"id\":" + id + rest)
				.collect(Collectors.joining(",", "{\"count\":100,\"value\":[", "]}"));
			response.header("Content-Type", "application/json");
			if (page + 1 < pages) {
				response.header("X-MS-ContinuationToken", Integer.toString(page + 1));
			}
			return response.sendByteArray(Mono.just(json.getBytes(StandardCharsets.UTF_8)));
		});
	}

	private static int page(String uri) {
		String token = uri.replaceFirst(".*continuationToken=(\\d+).*", "$1");
		return token.equals(uri) ? 0 : Integer.parseInt(token);
	}

}
