package dev.adoclient.sample;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.connection.AdoService;

/**
 * Where Azure DevOps itself shows what the dashboard shows.
 */
@Component
class Links {

	private final AdoClient ado;

	Links(AdoClient ado) {
		this.ado = ado;
	}

	public URI home() {
		return page();
	}

	public URI build(Build build) {
		return Optional.ofNullable(build.webUrl())
			.filter((url) -> String.valueOf(url.getScheme()).startsWith("http"))
			.orElseGet(() -> page("_build", "results"));
	}

	public URI sources(Build build) {
		String repository = (build.repository() != null) ? build.repository().name() : null;
		return page("_git", repository, "commit", build.sourceVersion());
	}

	public URI pull(GitPullRequest pull) {
		String repository = (pull.repository() != null) ? pull.repository().name() : null;
		return page("_git", repository, "pullrequest", String.valueOf(pull.pullRequestId()));
	}

	public URI workItem(int id) {
		return page("_workitems", "edit", String.valueOf(id));
	}

	private URI page(@Nullable String... segments) {
		UriComponentsBuilder page = UriComponentsBuilder
			.fromUri(this.ado.connection().host(AdoService.CORE).orElseThrow())
			.pathSegment(this.ado.connection().project().orElse(""));
		for (String segment : segments) {
			page.pathSegment((segment != null) ? segment : "");
		}
		return page.encode().build().toUri();
	}

}
