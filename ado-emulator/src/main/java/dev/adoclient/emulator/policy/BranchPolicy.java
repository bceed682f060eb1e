package dev.adoclient.emulator.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a policy.
 *
 * @param id the id, unique in the organization
 * @param revision counts from one
 * @param kind what it asks for
 * @param enabled whether it is looked at
 * @param blocking whether a pull request needs it to be completed
 * @param settings its settings, just as they were sent
 * @param createdBy who made this revision
 * @param createdDate when
 */
public record BranchPolicy(int id, int revision, PolicyKind kind, boolean enabled, boolean blocking,
		Map<String, @Nullable Object> settings, Person createdBy, Instant createdDate) {

	/** Returns the setting as a number. */
	public int number(String name, int absent) {
		return (this.settings.get(name) instanceof Number number) ? number.intValue() : absent;
	}

	/** Returns the setting as a text, or null. */
	public @Nullable String text(String name) {
		return (this.settings.get(name) instanceof String text) ? text : null;
	}

	/** Whether the setting is true. */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(this.settings.get(name));
	}

	/** Returns the texts of the setting, which is a list. */
	public List<String> texts(String name) {
		return (this.settings.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	/** Whether one of its scopes holds that branch. */
	public boolean covers(HostedRepository repository, String ref) {
		return this.settings.get("scope") instanceof List<?> scopes
				&& scopes.stream().anyMatch((scope) -> scope instanceof Map<?, ?> map && covers(map, repository, ref));
	}

	/** Whether one of its scopes names the repository, or every one. */
	public boolean covers(HostedRepository repository) {
		return this.settings.get("scope") instanceof List<?> scopes && scopes.stream()
			.anyMatch((scope) -> scope instanceof Map<?, ?> map && isFor(map.get("repositoryId"), repository));
	}

	private static boolean covers(Map<?, ?> scope, HostedRepository repository, String ref) {
		String kind = String.valueOf(scope.get("matchKind"));
		if (!isFor(scope.get("repositoryId"), repository)) {
			return false;
		}
		if (kind.equalsIgnoreCase("DefaultBranch")) {
			return Objects.equals(repository.defaultBranch(), ref);
		}
		Object name = scope.get("refName");
		if (name == null) {
			return true;
		}
		return kind.equalsIgnoreCase("Prefix") ? ref.startsWith(name.toString()) : ref.equals(name);
	}

	private static boolean isFor(@Nullable Object repositoryId, HostedRepository repository) {
		return repositoryId == null || repository.id().toString().equalsIgnoreCase(repositoryId.toString());
	}

}
