package dev.adoclient.area.entitlements;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.emulator.entitlement.LicenseKind;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.error.AdoNotFoundException;
import dev.adoclient.error.AdoRejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A user from addition to removal, through both clients.
 */
class EntitlementsOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@Test
	void aUserIsAddedChangedAndRemoved() {
		EntitlementsClient users = this.organization.blocking().entitlements();
		UUID web = this.organization.blocking().projects().getProject("web").id();
		UserEntitlement dale = users
			.addUser(UserEntitlementRequest.of("dale@contoso.com", AccountLicenseType.STAKEHOLDER)
				.project(web, GroupType.PROJECT_READER));
		assertThat(dale.projectEntitlements()).singleElement()
			.satisfies((project) -> assertThat(project.projectRef()).extracting(ProjectRef::name).isEqualTo("web"));
		UserEntitlement changed = users.updateUser(dale.id(),
				EntitlementChange.none().accessLevel(AccountLicenseType.EXPRESS).removeProject(web));
		assertThat(changed.accessLevel()).extracting(AccessLevel::licenseDisplayName).isEqualTo("Basic");
		assertThat(changed.projectEntitlements()).isEmpty();
		assertThat(users.listUsers(EntitlementQuery.all().filter("name eq 'dale'")).toList())
			.extracting(UserEntitlement::id)
			.containsExactly(dale.id());
		users.deleteUser(dale.id());
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> users.getUser(dale.id()));
	}

	@Test
	void allUsersOfSeveralPagesAreListed() {
		EntitlementsClient users = this.organization.blocking().entitlements();
		for (int i = 0; i < 150; i++) {
			this.organization.emulator()
				.state()
				.host()
				.directory()
				.add(Person.of("User " + i, "user" + i + "@contoso.com"));
		}
		assertThat(users.listUsers().toList()).extracting(UserEntitlement::id)
			.hasSizeGreaterThan(150)
			.doesNotHaveDuplicates();
	}

	@Test
	void aLicenseThatIsUsedUpIsAnErrorAndNobodyIsAdded() {
		EntitlementsAsyncClient users = this.organization.async().entitlements();
		this.organization.emulator().state().entitlements().limit(LicenseKind.ADVANCED, 0);
		StepVerifier.create(users.addUser(UserEntitlementRequest.of("dale@contoso.com", AccountLicenseType.ADVANCED)))
			.verifyErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(AdoRejectedException.class)
				.hasMessageContaining("VSS012024: No license of the kind 'Basic + Test Plans' is left")
				.hasMessageContaining("(5015)"));
		StepVerifier.create(users.listUsers(EntitlementQuery.all().filter("name eq 'dale'"))).verifyComplete();
	}

	@Test
	void theSummaryCounts() {
		EntitlementsClient users = this.organization.blocking().entitlements();
		assertThat(users.getSummary().licenses())
			.filteredOn((license) -> AccountLicenseType.EXPRESS.equals(license.accountLicenseType()))
			.extracting(LicenseSummaryData::assigned)
			.containsExactly(users.listUsers().toList().size());
	}

}
