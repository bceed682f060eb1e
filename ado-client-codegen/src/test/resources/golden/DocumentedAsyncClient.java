package example.documented;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.adoclient.blocking.AsyncOnly;
import dev.adoclient.blocking.Blocking;
import dev.adoclient.blocking.GenerateBlocking;
import example.builds.BuildsAsyncClient;
import example.builds.BuildsClient;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Mono;

/**
 * Waits for {@link List lists} of what {@link BuildsAsyncClient} answers; its twin is
 * {@link BuildsClient}. It costs $1 and {@code {@link List}} is code.
 *
 * <p>
 * Here a {@link Mono} is returned, which the twin has not.
 *
 * <p>
 * For at most a {@link java.time.Duration} ({@link Duration#ofSeconds(long)}):
 * <pre>{@code
 * @Bean
 * DocumentedAsyncClient client() {
 * 	return null;
 * }
 * }</pre>
 *
 * @see BuildsAsyncClient#getBuild(int)
 * @see BuildsAsyncClient#attach(int, Publisher)
 * @see BuildsAsyncClient#signals()
 * @see <a href="https://learn.microsoft.com/azure/devops/">the service</a>
 */
@GenerateBlocking
public class DocumentedAsyncClient {

	/** How long at most, in {@link TimeUnit#SECONDS}. */
	public static final int LIMIT = 1;

	/**
	 * Waits up to {@value #LIMIT} seconds, as {@link #pause(Duration)} and
	 * {@linkplain #listen(List) listening} do, and {@link #only()} does not.
	 *
	 * @param time how long
	 * @return nothing, over
	 * two lines
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IllegalStateException if it is too late for {@link Thread.State#NEW}
	 */
	public Mono<Void> pause(Duration time) {
		return Mono.empty();
	}

	/**
	 * Returns what {@link BuildsClient#listBuilds(String)} gives.
	 * @param names the names
	 * @return a text, {@link List#of() never} empty
	 */
	@Blocking(name = "hear")
	public Mono<String> listen(List<String> names) {
		return Mono.empty();
	}

	/** Returns a {@link Mono}, and may say so. */
	@AsyncOnly
	public Mono<String> only() {
		return Mono.empty();
	}

	/**
	 * Sends the content.
	 * @param content is read once; a {@link Publisher} of its own thread
	 * @return the address
	 */
	public String send(Publisher<DataBuffer> content) {
		return "";
	}

	/**   */
	public void undocumented() {
	}

}
