package dev.adoclient.emulator.service.policy;

import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.organization.HostedProject;
import dev.adoclient.emulator.policy.BranchPolicy;
import dev.adoclient.emulator.policy.PolicyKind;
import dev.adoclient.emulator.policy.PolicyVerdict;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Links;
import dev.adoclient.emulator.rest.PersonJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes the policies of one project, and what they say. */
final class PolicyJson {

	private final Links links;

	private final HostedProject project;

	PolicyJson(Links links, HostedProject project) {
		this.links = links;
		this.project = project;
	}

	ObjectNode policy(BranchPolicy policy) {
		String url = url("/configurations/" + policy.id());
		ObjectNode json = Json.object();
		json.set("createdBy", PersonJson.referenceInGit(this.links, policy.createdBy()));
		json.put("createdDate", Json.date(policy.createdDate()))
			.put("isEnabled", policy.enabled())
			.put("isBlocking", policy.blocking())
			.put("isDeleted", false)
			.put("isEnterpriseManaged", false);
		json.set("settings", Json.tree(policy.settings()));
		ObjectNode addresses = json.putObject("_links");
		addresses.set("self", Json.link(url));
		addresses.set("policyType", Json.link(url("/types/" + policy.kind().id())));
		json.put("revision", policy.revision()).put("id", policy.id()).put("url", url);
		json.set("type", type(policy.kind()));
		return json;
	}

	/** A policy that was just made: its date is in UTC, and does not say so. */
	ObjectNode created(BranchPolicy policy) {
		ObjectNode json = policy(policy);
		String date = Json.date(policy.createdDate());
		return json.put("createdDate", date.substring(0, date.length() - 1));
	}

	ObjectNode type(PolicyKind kind) {
		return Json.object()
			.put("id", kind.id().toString())
			.put("url", url("/types/" + kind.id()))
			.put("displayName", kind.displayName());
	}

	ObjectNode verdict(PolicyVerdict verdict) {
		ObjectNode json = Json.object();
		json.set("configuration", policy(verdict.policy()));
		json.put("artifactId",
				"vstfs:///CodeReview/CodeReviewId/" + this.project.id() + "/" + verdict.pullRequest().id());
		json.put("evaluationId", verdict.id().toString()).put("startedDate", Json.date(verdict.startedDate()));
		if (verdict.completedDate() != null) {
			json.put("completedDate", Json.date(verdict.completedDate()));
		}
		json.put("status", verdict.state().wire());
		if (verdict.buildId() != null) {
			json.set("context", context(this.project.builds().get(verdict.buildId())));
		}
		return json;
	}

	private static ObjectNode context(HostedBuild build) {
		return Json.object()
			.put("buildId", build.id())
			.put("buildDefinitionId", build.definition().id())
			.put("buildDefinitionName", build.definition().name())
			.put("buildIsNotCurrent", false)
			.put("buildStartedUtc", Json.date(build.progress().queueTime()))
			.put("isExpired", false)
			.put("wasAutoRequeued", false);
	}

	private String url(String path) {
		return this.links.project(this.project.id(), "/_apis/policy" + path);
	}

}
