package dev.adoclient.area.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.adoclient.model.BranchNames;

/**
 * The tokens that name what a permission is for, in the namespaces that need one to be
 * computed. Nothing here asks the service.
 *
 * @see <a href=
 * "https://learn.microsoft.com/azure/devops/organizations/security/namespace-reference">Namespaces</a>
 */
public final class PermissionTokens {

	private static final String HEADS = "refs/heads/";

	private PermissionTokens() {
	}

	/**
	 * Returns the token of all git repositories of the organization.
	 */
	public static String allRepositories() {
		return "repoV2";
	}

	/**
	 * Returns the token of all git repositories of a project.
	 */
	public static String repositories(UUID projectId) {
		return "repoV2/" + projectId + "/";
	}

	/**
	 * Returns the token of a git repository.
	 */
	public static String repository(UUID projectId, UUID repositoryId) {
		return repositories(projectId) + repositoryId + "/";
	}

	/**
	 * Returns the token of all branches of a git repository.
	 */
	public static String branches(UUID projectId, UUID repositoryId) {
		return repository(projectId, repositoryId) + HEADS;
	}

	/**
	 * Returns the token of a branch, or of the branches of a folder. Each part of its
	 * name stands there as the hexadecimal digits of its UTF-16 bytes, the lower byte
	 * first.
	 * @param branch {@code main}, {@code refs/heads/main} or {@code feature}
	 * @throws IllegalArgumentException if the name is blank, or of another kind of ref
	 */
	public static String branch(UUID projectId, UUID repositoryId, String branch) {
		String ref = BranchNames.full(branch);
		if (!ref.startsWith(HEADS)) {
			throw new IllegalArgumentException("'%s' is not a branch".formatted(branch));
		}
		return Arrays.stream(ref.substring(HEADS.length()).split("/"))
			.map((part) -> HexFormat.of().formatHex(part.getBytes(StandardCharsets.UTF_16LE)))
			.collect(Collectors.joining("/", branches(projectId, repositoryId), "/"));
	}

	/**
	 * Returns the token of a project, in the namespace of projects.
	 */
	public static String project(UUID projectId) {
		return "$PROJECT:vstfs:///Classification/TeamProject/" + projectId;
	}

}
