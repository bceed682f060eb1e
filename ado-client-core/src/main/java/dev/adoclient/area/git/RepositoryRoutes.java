package dev.adoclient.area.git;

import dev.adoclient.http.Call;
import dev.adoclient.http.Target;

/**
 * Where one repository is.
 *
 * @param project the routes of its project
 * @param repository its name or id
 */
record RepositoryRoutes(Target project, String repository) {

	private static final String REPOSITORY = "/git/repositories/{repositoryId}";

	RepositoryRoutes {
		if (repository.isBlank()) {
			throw new IllegalArgumentException("The repository is blank");
		}
	}

	Call get(String template, Object... values) {
		return this.project.get(REPOSITORY + template, with(values));
	}

	Call post(String template, Object... values) {
		return this.project.post(REPOSITORY + template, with(values));
	}

	Call patch(String template, Object... values) {
		return this.project.patch(REPOSITORY + template, with(values));
	}

	private Object[] with(Object... values) {
		Object[] all = new Object[values.length + 1];
		all[0] = this.repository;
		System.arraycopy(values, 0, all, 1, values.length);
		return all;
	}

}
