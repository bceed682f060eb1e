package dev.adoclient.area.git;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.http.Call;

/**
 * Moves refs, and reads from the answer whether they moved: the service refuses single
 * refs in an answer of success.
 */
final class RefWriter {

	private final Call call;

	private final RefUpdate[] updates;

	RefWriter(RepositoryRoutes routes, RefUpdate... updates) {
		if (updates.length == 0) {
			throw new IllegalArgumentException("Name the refs to update");
		}
		this.call = routes.post("/refs").body(Arrays.asList(updates));
		this.updates = updates;
	}

	Mono<List<GitRefUpdateResult>> write() {
		return this.call.fetchList(GitRefUpdateResult::new).doOnNext(this::check);
	}

	private void check(List<GitRefUpdateResult> results) {
		String refused = results.stream()
			.filter((result) -> !result.success())
			.map(RefWriter::reason)
			.collect(Collectors.joining(", "));
		if (!refused.isEmpty()) {
			throw new AdoConflictException(this.call.failure(
					"Of %d refs, the service did not update %s. Read again ".formatted(this.updates.length, refused)
							+ "where they are, then repeat."),
					null);
		}
		if (results.size() != this.updates.length) {
			throw new AdoProtocolException(
					this.call.failure(
							"The service answered for %d of %d refs.".formatted(results.size(), this.updates.length)),
					null);
		}
	}

	private static String reason(GitRefUpdateResult result) {
		StringBuilder reason = new StringBuilder().append(result.name()).append(" (");
		GitRefUpdateStatus status = result.updateStatus();
		reason.append((status != null) ? status.value() : "no status");
		append(reason, ", rejected by ", result.rejectedBy());
		append(reason, ": ", result.customMessage());
		return reason.append(')').toString();
	}

	private static void append(StringBuilder reason, String lead, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			reason.append(lead).append(text);
		}
	}

}
