package dev.adoclient.resilience;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/**
 * What a server does with a request, down to the bytes.
 */
@FunctionalInterface
interface Reply {

	/**
	 * Answers.
	 * @throws IOException to close the connection
	 */
	void write(Asked request, OutputStream out) throws IOException, InterruptedException;

	/**
	 * Answers with JSON.
	 * @param headers each as {@code Name: value}
	 */
	static Reply json(int status, String json, String... headers) {
		return bytes(status, json.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type: application/json"));
	}

	static Reply ok() {
		return json(200, "{\"id\":1}");
	}

	static Reply status(int status, String... headers) {
		return json(status, "{\"message\":\"as scripted\"}", headers);
	}

	static Reply bytes(int status, byte[] body, String... headers) {
		return (request, out) -> {
			out.write(head(status, with(headers, "Content-Length: " + body.length)));
			if (!request.method().equals("HEAD")) {
				out.write(body);
			}
			out.flush();
		};
	}

	/**
	 * Writes just that.
	 */
	static Reply raw(String text) {
		return (request, out) -> {
			out.write(text.getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
		};
	}

	/**
	 * Does something more, and closes the connection.
	 */
	static Reply thenClose(Reply first) {
		return (request, out) -> {
			first.write(request, out);
			throw new IOException("as scripted");
		};
	}

	/**
	 * Closes the connection with no word.
	 */
	static Reply nothing() {
		return thenClose((request, out) -> {
		});
	}

	/**
	 * Announces more than it sends.
	 */
	static Reply truncated(byte[] body, int sent, String... headers) {
		return thenClose((request, out) -> {
			out.write(head(200, with(headers, "Content-Length: " + body.length)));
			out.write(body, 0, sent);
			out.flush();
		});
	}

	/**
	 * Says nothing, and leaves the connection as it is.
	 */
	static Reply silence() {
		return (request, out) -> {
		};
	}

	/**
	 * Answers when the test says so.
	 */
	static Reply after(CountDownLatch latch, Reply reply) {
		return (request, out) -> {
			latch.await();
			reply.write(request, out);
		};
	}

	static byte[] head(int status, String... headers) {
		return ("HTTP/1.1 " + status + " Scripted\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String[] with(String[] headers, String more) {
		String[] all = Arrays.copyOf(headers, headers.length + 1);
		all[headers.length] = more;
		return all;
	}

}
