package dev.adoclient.emulator.service.audit;

import java.util.Arrays;
import java.util.Optional;

import dev.adoclient.emulator.host.Happening;

/** What is logged of all that happens. */
enum AuditAction {

	REPOSITORY_CREATED("Git.RepositoryCreated", "create", Happening.Kind.REPOSITORY_CREATED),

	REPOSITORY_DELETED("Git.RepositoryDeleted", "remove", Happening.Kind.REPOSITORY_DELETED),

	PIPELINE_DELETED("Pipelines.PipelineDeleted", "remove", Happening.Kind.DEFINITION_DELETED),

	POLICY_CREATED("Policy.PolicyConfigCreated", "create", Happening.Kind.POLICY_CREATED),

	POLICY_UPDATED("Policy.PolicyConfigModified", "modify", Happening.Kind.POLICY_UPDATED),

	POLICY_DELETED("Policy.PolicyConfigRemoved", "remove", Happening.Kind.POLICY_DELETED),

	PERMISSION_CHANGED("Security.ModifyPermission", "modify", Happening.Kind.ACCESS_CONTROL_CHANGED);

	private final String id;

	private final String category;

	private final Happening.Kind kind;

	AuditAction(String id, String category, Happening.Kind kind) {
		this.id = id;
		this.category = category;
		this.kind = kind;
	}

	static Optional<AuditAction> of(Happening happening) {
		return Arrays.stream(values()).filter((action) -> action.kind == happening.kind()).findFirst();
	}

	String id() {
		return this.id;
	}

	String area() {
		return this.id.substring(0, this.id.indexOf('.'));
	}

	String category() {
		return this.category;
	}

}
