package dev.adoclient.area.graph;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.identities.IdentitiesClient;
import dev.adoclient.area.identities.Identity;
import dev.adoclient.area.identities.IdentitySearch;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.model.GraphGroup;
import dev.adoclient.model.GraphUser;
import dev.adoclient.model.JsonPatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Users, groups and identities from one call to the next, through both clients.
 */
class GraphOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@Test
	void aGroupOfAProjectIsMadeFilledEmptiedAndDeleted() {
		GraphClient graph = this.organization.blocking().graph();
		UUID web = this.organization.blocking().projects().getProject("web").id();
		String scope = graph.getDescriptor(web).value();
		GraphGroup fixers = graph.groups()
			.createGroup(GraphGroupCreation.named("Fixers"), GraphGroupCreationOptions.defaults().scope(scope));
		assertThat(fixers.principalName()).isEqualTo("[web]\\Fixers");
		assertThat(fixers.domain()).isEqualTo("vstfs:///Classification/TeamProject/" + web);
		String kim = graph.querySubjects(SubjectQuery.of("kim").kinds("User")).toList().get(0).descriptor();
		graph.memberships().addMembership(kim, fixers.descriptor());
		assertThat(graph.memberships().isMember(kim, fixers.descriptor())).isTrue();
		assertThat(graph.getMembers(fixers.descriptor())).singleElement()
			.satisfies((member) -> assertThat(member.as(GraphUser::new).principalName())
				.isEqualTo("kim.abel@contoso.com"));
		graph.memberships().removeMembership(kim, fixers.descriptor());
		assertThat(graph.memberships().isMember(kim, fixers.descriptor())).isFalse();
		assertThat(graph.groups()
			.updateGroup(fixers.descriptor(), JsonPatch.empty().replace("/description", "They fix."))
			.description()).isEqualTo("They fix.");
		graph.groups().deleteGroup(fixers.descriptor());
		assertThatExceptionOfType(AdoNotFoundException.class)
			.isThrownBy(() -> graph.groups().getGroup(fixers.descriptor()));
	}

	@Test
	void whatIsUnknownIsLeftOutOfALookUp() {
		GraphAsyncClient graph = this.organization.async().graph();
		StepVerifier
			.create(graph.groups()
				.listGroups()
				.next()
				.flatMap((group) -> graph.lookupSubjects(group.descriptor(), "vssgp.gone")
					.map((found) -> found.keySet().equals(Set.of(group.descriptor())))))
			.expectNext(true)
			.verifyComplete();
	}

	@Test
	void aUserIsTakenInAndLetGo() {
		GraphAsyncClient graph = this.organization.async().graph();
		Mono<Boolean> stays = graph.users()
			.createUser(GraphUserCreation.byPrincipalName("dale@contoso.com"))
			.flatMap((
					dale) -> graph.users().deleteUser(dale.descriptor()).then(graph.users().getUser(dale.descriptor())))
			.thenReturn(true)
			.onErrorReturn(AdoNotFoundException.class, false);
		StepVerifier.create(stays).expectNext(false).verifyComplete();
	}

	@Test
	void identitiesAreFoundByTheirWholeName() {
		IdentitiesClient identities = this.organization.blocking().identities();
		Identity kim = identities.findIdentity("Kim.Abel@contoso.com");
		assertThat(identities.listIdentities(UUID.randomUUID(), kim.id()).toList()).containsExactly(kim);
		assertThat(identities.listIdentitiesByDescriptors(kim.descriptor()).toList()).containsExactly(kim);
		assertThat(identities.searchIdentities(IdentitySearch.of("kim")).toList()).containsExactly(kim);
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> identities.findIdentity("kim"))
			.withMessageContaining("Alike are: Kim Abel");
	}

	@Test
	void aGroupNameIsTakenOnce() {
		GraphGroupsClient groups = this.organization.blocking().graph().groups();
		groups.createGroup(GraphGroupCreation.named("Fixers"));
		assertThatExceptionOfType(AdoConflictException.class)
			.isThrownBy(() -> groups.createGroup(GraphGroupCreation.named("fixers")));
	}

}
