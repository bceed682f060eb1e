package dev.adoclient.emulator.security;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What permissions are about. The ids and the bits are the service's own. */
public final class PermissionNamespace {

	/** Repositories and their branches. */
	public static final PermissionNamespace GIT_REPOSITORIES = new PermissionNamespace(
			"2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87", "Git Repositories", "Git", '/', 2, 8192, "Administer|Administer",
			"GenericRead|Read", "GenericContribute|Contribute",
			"ForcePush|Force push (rewrite history, delete branches and tags)", "CreateBranch|Create branch",
			"CreateTag|Create tag", "ManageNote|Manage notes", "PolicyExempt|Bypass policies when pushing",
			"CreateRepository|Create repository", "DeleteRepository|Delete or disable repository",
			"RenameRepository|Rename repository", "EditPolicies|Edit policies",
			"RemoveOthersLocks|Remove others' locks", "ManagePermissions|Manage permissions",
			"PullRequestContribute|Contribute to pull requests",
			"PullRequestBypassPolicy|Bypass policies when completing pull requests");

	/** Projects. */
	public static final PermissionNamespace PROJECT = new PermissionNamespace("52d39943-cb85-4d7f-8fa8-c6baac873819",
			"Project", "Default", ':', 1, 2, "GENERIC_READ|View project-level information",
			"GENERIC_WRITE|Edit project-level information", "DELETE|Delete team project",
			"PUBLISH_TEST_RESULTS|Create test runs", "ADMINISTER_BUILD|Administer a build",
			"START_BUILD|Start a build");

	/** Build definitions and their builds. */
	public static final PermissionNamespace BUILD = new PermissionNamespace("33344d9c-fc72-4d6f-aba5-fa317101a7e9",
			"Build", "Build", '/', 1, 16384, "ViewBuilds|View builds", "EditBuildQuality|Edit build quality",
			"RetainIndefinitely|Retain indefinitely", "DeleteBuilds|Delete builds",
			"ManageBuildQualities|Manage build qualities", "DestroyBuilds|Destroy builds",
			"UpdateBuildInformation|Update build information", "QueueBuilds|Queue builds",
			"ManageBuildQueue|Manage build queue", "StopBuilds|Stop builds");

	/** Areas. */
	public static final PermissionNamespace AREAS = new PermissionNamespace("83e28ad4-2d72-4ceb-97b0-c7726d5502c3",
			"CSS", "Default", ':', 1, 2, "GENERIC_READ|View this node", "GENERIC_WRITE|Edit this node",
			"CREATE_CHILDREN|Create child nodes", "DELETE|Delete this node",
			"WORK_ITEM_READ|View work items in this node", "WORK_ITEM_WRITE|Edit work items in this node");

	private final UUID id;

	private final String displayName;

	private final String category;

	private final char separator;

	private final int readPermission;

	private final int writePermission;

	private final List<PermissionBit> bits;

	private PermissionNamespace(String id, String displayName, String category, char separator, int readPermission,
			int writePermission, String... bits) {
		this.id = UUID.fromString(id);
		this.displayName = displayName;
		this.category = category;
		this.separator = separator;
		this.readPermission = readPermission;
		this.writePermission = writePermission;
		List<PermissionBit> all = new ArrayList<>();
		for (String bit : bits) {
			int bar = bit.indexOf('|');
			all.add(new PermissionBit(1 << all.size(), bit.substring(0, bar), bit.substring(bar + 1)));
		}
		this.bits = List.copyOf(all);
	}

	/** Returns all namespaces. */
	public static List<PermissionNamespace> all() {
		return List.of(GIT_REPOSITORIES, PROJECT, BUILD, AREAS);
	}

	public UUID id() {
		return this.id;
	}

	public String displayName() {
		return this.displayName;
	}

	/** The part of the service that it belongs to. */
	public String category() {
		return this.category;
	}

	/** What stands between the parts of a token. */
	public char separator() {
		return this.separator;
	}

	public int readPermission() {
		return this.readPermission;
	}

	public int writePermission() {
		return this.writePermission;
	}

	public List<PermissionBit> bits() {
		return this.bits;
	}

}
