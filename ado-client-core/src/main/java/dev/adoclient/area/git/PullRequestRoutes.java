package dev.adoclient.area.git;

import java.util.stream.Stream;

import org.springframework.http.HttpMethod;

import dev.adoclient.http.Call;
import dev.adoclient.http.Target;

/**
 * The routes of one pull request.
 *
 * @param project the project of its repository
 * @param repository the name or id of the repository of its target branch
 * @param id the number of the pull request
 */
record PullRequestRoutes(Target project, String repository, int id) {

	/**
	 * Begins a call to the pull request itself.
	 */
	Call self(HttpMethod method) {
		return this.project.call(method, "/git/repositories/{repositoryId}/pullrequests/{pullRequestId}",
				this.repository, this.id);
	}

	/**
	 * Begins a call to what belongs to the pull request.
	 * @param route behind the pull request, such as {@code /threads/{threadId}}
	 */
	Call part(HttpMethod method, String route, Object... values) {
		return this.project.call(method, "/git/repositories/{repositoryId}/pullRequests/{pullRequestId}" + route,
				Stream.concat(Stream.of(this.repository, this.id), Stream.of(values)).toArray());
	}

	Call get(String route, Object... values) {
		return part(HttpMethod.GET, route, values);
	}

	Call post(String route, Object... values) {
		return part(HttpMethod.POST, route, values);
	}

	Call put(String route, Object... values) {
		return part(HttpMethod.PUT, route, values);
	}

	Call patch(String route, Object... values) {
		return part(HttpMethod.PATCH, route, values);
	}

	Call delete(String route, Object... values) {
		return part(HttpMethod.DELETE, route, values);
	}

}
