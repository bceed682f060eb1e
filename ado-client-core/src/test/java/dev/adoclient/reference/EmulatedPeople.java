package dev.adoclient.reference;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import dev.adoclient.AdoClient;
import dev.adoclient.area.entitlements.AccountLicenseType;
import dev.adoclient.area.entitlements.EntitlementChange;
import dev.adoclient.area.entitlements.GroupEntitlementRequest;
import dev.adoclient.area.entitlements.ServicePrincipalEntitlementRequest;
import dev.adoclient.area.entitlements.UserEntitlementRequest;
import dev.adoclient.area.graph.GraphGroupCreation;
import dev.adoclient.emulator.AdoEmulator;
import dev.adoclient.model.JsonPatch;

/**
 * People, groups and their permissions in the emulator, and what names them.
 */
final class EmulatedPeople {

	private EmulatedPeople() {
	}

	static void put(AdoEmulator emulator, AdoClient ado, BiConsumer<String, Object> values) {
		values.accept("groupDescriptor containerDescriptor descriptor",
				ado.graph().groups().listGroups().toList().get(0).descriptor());
		String user = ado.graph().users().listUsers().toList().get(0).descriptor();
		values.accept("userDescriptor subjectDescriptor", user);
		values.accept("subjectDescriptors descriptors", new String[] { user });
		UUID member = ado.entitlements().listUsers().toList().get(0).id();
		values.accept("userId memberId", member);
		values.accept("IdentitiesClient.id storageKey", emulator.state().caller().id());
		values.accept("IdentitiesClient.ids", new UUID[] { emulator.state().caller().id() });
		values.accept("EntitlementsClient.patch",
				JsonPatch.empty().replace("/" + member + "/accessLevel", Map.of("accountLicenseType", "stakeholder")));
		values.accept("namespaceId", UUID.fromString("2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87"));
		values.accept("UserEntitlementRequest",
				UserEntitlementRequest.of("new@contoso.com", AccountLicenseType.STAKEHOLDER));
		UUID application = ado.entitlements()
			.servicePrincipals()
			.addServicePrincipal(ServicePrincipalEntitlementRequest.of("o-2", AccountLicenseType.EXPRESS))
			.id();
		values.accept("servicePrincipalId", application);
		values.accept("servicePrincipalDescriptor",
				ado.graph().servicePrincipals().listServicePrincipals().toList().get(0).descriptor());
		values.accept("ServicePrincipalEntitlementsClient.patch", JsonPatch.empty()
			.replace("/" + application + "/accessLevel", Map.of("accountLicenseType", "stakeholder")));
		values.accept("GroupEntitlementsClient.groupId",
				ado.entitlements()
					.groups()
					.addGroup(GroupEntitlementRequest.of("o-1", AccountLicenseType.ADVANCED))
					.results()
					.get(0)
					.groupId());
		values.accept("GroupEntitlementsClient.patch",
				JsonPatch.empty().replace("/licenseRule", Map.of("accountLicenseType", "stakeholder")));
		values.accept("EntitlementChange", EntitlementChange.none().accessLevel(AccountLicenseType.STAKEHOLDER));
		values.accept("GraphGroupCreation", GraphGroupCreation.named("new"));
		values.accept("IdentitiesClient.findIdentity.name", "Kim Abel");
		values.accept("permissions", 2);
		values.accept("token", "repoV2");
		values.accept("tokens", new String[] { "repoV2" });
	}

}
