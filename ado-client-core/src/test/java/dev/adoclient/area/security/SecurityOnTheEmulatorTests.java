package dev.adoclient.area.security;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.git.GitRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Permissions of a branch from one call to the next, through both clients.
 */
class SecurityOnTheEmulatorTests {

	private static final UUID GIT = SecurityNamespaces.GIT_REPOSITORIES;

	private static final int FORCE = GitPermission.FORCE_PUSH.bit();

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	private SecurityClient security;

	private String me;

	private String branch;

	private String repository;

	@BeforeEach
	void find() {
		this.security = this.organization.blocking().security();
		this.me = this.organization.blocking().checkAccess().authenticatedUser().orElseThrow().descriptor();
		GitRepository found = this.organization.blocking().git("web").getRepository("web");
		this.repository = PermissionTokens.repository(found.project().id(), found.id());
		this.branch = PermissionTokens.branch(found.project().id(), found.id(), "feat/é");
	}

	@Test
	void whatIsDeniedOnABranchIsDeniedThereAlone() {
		this.security.setAccessControlEntries(GIT,
				AccessControlEntries.of(this.branch).deny(this.me, GitPermission.FORCE_PUSH));
		assertThat(this.security.hasPermissions(GIT, FORCE, List.of(this.branch, this.repository),
				PermissionCheckOptions.defaults()))
			.containsExactly(false, true);
		StepVerifier.create(this.organization.async().security().hasPermissions(GIT, 4, this.branch))
			.expectNext(true)
			.verifyComplete();
	}

	@Test
	void whatIsDeniedAboveHoldsBelow() {
		this.security.setAccessControlEntries(GIT,
				AccessControlEntries.of(this.repository).deny(this.me, GitPermission.FORCE_PUSH));
		this.security.setAccessControlEntries(GIT,
				AccessControlEntries.of(this.branch).allow(this.me, GitPermission.CREATE_TAG));
		AccessControlListQuery query = AccessControlListQuery.all()
			.token(this.repository)
			.descriptors(this.me)
			.includeExtendedInfo(true)
			.recurse(true);
		assertThat(this.security.listAccessControlLists(GIT, query).toList())
			.extracting((list) -> list.acesDictionary().get(this.me))
			.extracting(AccessControlEntry::allow, (entry) -> entry.extendedInfo().effectiveDeny())
			.containsExactlyInAnyOrder(tuple(0, FORCE), tuple(GitPermission.CREATE_TAG.bit(), FORCE));
	}

	@Test
	void anEntryIsReplacedMergedAndRemoved() {
		AccessControlEntries entries = AccessControlEntries.of(this.branch).allow(this.me, GitPermission.GENERIC_READ);
		this.security.setAccessControlEntries(GIT, entries);
		assertThat(this.security.setAccessControlEntries(GIT,
				AccessControlEntries.of(this.branch).deny(this.me, GitPermission.FORCE_PUSH)))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.allow()).isEqualTo(2))
			.satisfies((entry) -> assertThat(entry.deny()).isEqualTo(8));
		assertThat(this.security.removePermissions(GIT, 2, this.me, this.branch).allow()).isZero();
		assertThat(this.security.setAccessControlEntries(GIT, entries.merge(false))).singleElement()
			.satisfies((entry) -> assertThat(entry.deny()).isZero());
		assertThat(this.security.removeAccessControlEntries(GIT, this.branch, this.me)).isTrue();
		assertThat(this.security.removeAccessControlEntries(GIT, this.branch, this.me)).isFalse();
	}

	@Test
	void theServiceCallsTheBitsOfGitAsTheyAreCalledHere() {
		assertThat(this.security.getNamespace(GIT).actions())
			.extracting((action) -> action.name().toUpperCase(Locale.ROOT), ActionDefinition::bit)
			.containsExactlyElementsOf(List.of(GitPermission.values())
				.stream()
				.map((permission) -> tuple(permission.name().replace("_", ""), permission.bit()))
				.toList());
	}

}
