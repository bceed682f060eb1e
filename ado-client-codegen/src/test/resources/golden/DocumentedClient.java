// Generated from DocumentedAsyncClient by ado-client-codegen. Generated, do not edit.
package example.documented;

import dev.adoclient.blocking.Await;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Waits for {@link java.util.List lists} of what {@link example.builds.BuildsClient} answers; its twin is
 * {@link example.builds.BuildsClient}. It costs $1 and {@code {@link List}} is code.
 *
 * <p>
 * For at most a {@link java.time.Duration} ({@link java.time.Duration#ofSeconds(long)}):
 * <pre>{@code
 * @Bean
 * DocumentedAsyncClient client() {
 * 	return null;
 * }
 * }</pre>
 *
 * @see example.builds.BuildsClient#getBuild(int)
 * @see example.builds.BuildsClient#attach(int, java.io.InputStream)
 * @see example.builds.BuildsAsyncClient#signals()
 * @see <a href="https://learn.microsoft.com/azure/devops/">the service</a>
 */
@Generated("dev.adoclient.codegen.BlockingClientProcessor")
public class DocumentedClient {
	private final DocumentedAsyncClient async;

	DocumentedClient(DocumentedAsyncClient async) {
		this.async = async;
	}

	/**
	 * Returns the blocking twin of the client.
	 */
	public static DocumentedClient of(DocumentedAsyncClient async) {
		return new DocumentedClient(async);
	}

	/**
	 * Waits up to {@value DocumentedAsyncClient#LIMIT} seconds, as {@link #pause(java.time.Duration)} and
	 * {@linkplain #hear(java.util.List) listening} do, and {@link DocumentedAsyncClient#only()} does not.
	 *
	 * @param time how long
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IllegalStateException if it is too late for {@link Thread.State#NEW}
	 */
	public void pause(Duration time) {
		Await.completion(this.async.pause(time), "DocumentedAsyncClient.pause");
	}

	/**
	 * Returns what {@link example.builds.BuildsClient#listBuilds(String)} gives.
	 * @param names the names
	 * @return a text, {@link java.util.List#of() never} empty
	 */
	public String hear(List<String> names) {
		return Await.value(this.async.listen(names), "DocumentedAsyncClient.listen");
	}

	/**
	 * Sends the content.
	 * @return the address
	 */
	public String send(InputStream content) {
		return this.async.send(Await.buffers(content));
	}

	public void undocumented() {
		this.async.undocumented();
	}
}
