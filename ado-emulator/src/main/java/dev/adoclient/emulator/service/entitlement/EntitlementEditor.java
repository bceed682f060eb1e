package dev.adoclient.emulator.service.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.entitlement.Entitlements;
import dev.adoclient.emulator.entitlement.HostedEntitlement;
import dev.adoclient.emulator.entitlement.HostedGroupRule;
import dev.adoclient.emulator.entitlement.LicenseKind;
import dev.adoclient.emulator.entitlement.LicenseRefusal;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.workitem.PatchOperation;
import org.jspecify.annotations.Nullable;

/** Does what is asked for with one user or one rule, or says why not. */
record EntitlementEditor(Organization organization) {

	private static final String PROJECTS = "/projectEntitlements";

	/** Finds the member whom a request names, or makes one. */
	Person person(MemberKind kind, @Nullable Object request) {
		String name = text(part(request, kind.property()), kind.nameProperty());
		if (name == null || name.isBlank()) {
			throw missing(kind.property());
		}
		return this.organization.host()
			.directory()
			.find(name)
			.orElseGet(() -> (kind == MemberKind.USER) ? Person.of(name, name) : Person.servicePrincipal(name, null));
	}

	/** Adds the person with the access level and the projects that the request has. */
	Optional<LicenseRefusal> add(Person person, @Nullable Object request) {
		Optional<LicenseRefusal> refusal = entitlements().add(person, license(part(request, "accessLevel")));
		if (refusal.isEmpty() && part(request, "projectEntitlements") instanceof List<?> projects) {
			HostedEntitlement added = entitlements().get(person.kind(), person.id().toString());
			projects.forEach((project) -> join(added.projects(), project));
		}
		return refusal;
	}

	/** Does one operation of a patch, whose path begins below the user. */
	Optional<LicenseRefusal> change(HostedEntitlement entitlement, PatchOperation operation) {
		String path = operation.path();
		if (path.equalsIgnoreCase("/accessLevel")) {
			return entitlements().assign(entitlement, license(operation.value()));
		}
		changeProjects(entitlement.projects(), operation);
		return Optional.empty();
	}

	/** Does one operation of a patch, whose path begins below the rule. */
	void change(HostedGroupRule rule, PatchOperation operation) {
		if (operation.path().equalsIgnoreCase("/licenseRule")) {
			rule.license(license(operation.value()));
		}
		else {
			changeProjects(rule.projects(), operation);
		}
	}

	private void changeProjects(Map<UUID, String> projects, PatchOperation operation) {
		String path = operation.path();
		if (path.equalsIgnoreCase(PROJECTS) && operation.op() == PatchOperation.Op.ADD) {
			join(projects, operation.value());
		}
		else if (path.startsWith(PROJECTS + "/") && operation.op() == PatchOperation.Op.REMOVE) {
			projects.remove(project(path.substring(PROJECTS.length() + 1)));
		}
		else {
			throw ServiceException
				.invalidArgument("The path '" + path + "' cannot be changed.\r\nParameter name: document");
		}
	}

	/** Whether the operation is one on projects. */
	static boolean concernsProjects(PatchOperation operation) {
		return operation.path().startsWith(PROJECTS);
	}

	void join(Map<UUID, String> projects, @Nullable Object request) {
		UUID project = project(String.valueOf(text(part(request, "projectRef"), "id")));
		String group = text(part(request, "group"), "groupType");
		projects.put(project, Objects.requireNonNullElse(group, "projectContributor"));
	}

	private Entitlements entitlements() {
		return this.organization.entitlements();
	}

	private UUID project(String id) {
		return this.organization.project(id).id();
	}

	static LicenseKind license(@Nullable Object accessLevel) {
		String code = text(accessLevel, "accountLicenseType");
		if (code == null) {
			throw missing("accessLevel");
		}
		return WireName.read(LicenseKind.class, "accountLicenseType", code);
	}

	static @Nullable Object part(@Nullable Object value, String name) {
		return (value instanceof Map<?, ?> map) ? map.get(name) : null;
	}

	static @Nullable String text(@Nullable Object value, String name) {
		Object part = part(value, name);
		return (part != null) ? part.toString() : null;
	}

	static ServiceException missing(String name) {
		return ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + name);
	}

}
