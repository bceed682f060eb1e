package dev.adoclient.emulator.service.git;

import java.util.List;
import java.util.Locale;

import dev.adoclient.emulator.git.Ancestry;
import dev.adoclient.emulator.git.Commit;
import dev.adoclient.emulator.git.Difference;
import dev.adoclient.emulator.git.GitRefusals;
import dev.adoclient.emulator.git.HostedRepository;
import dev.adoclient.emulator.git.StoredRef;
import dev.adoclient.emulator.organization.Organization;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Compares versions: file by file, and how far branches are from each other. */
final class GitCompareRoutes implements Routes {

	private final GitScope scope;

	GitCompareRoutes(Organization organization) {
		this.scope = new GitScope(organization);
	}

	@Override
	public List<Route> routes() {
		return GitScope.withAndWithoutProject(
				Route.of("GET", GitScope.REPOSITORY + "/diffs/commits", this::differences),
				Route.of("GET", GitScope.REPOSITORY + "/stats/branches", this::statistics));
	}

	private Answer differences(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Commit base = version(call, repository, "base");
		Commit target = version(call, repository, "target");
		Ancestry ancestry = repository.ancestry();
		String common = ancestry.mergeBase(base.id(), target.id());
		boolean fromCommon = call.flag("diffCommonCommit");
		List<Difference.Delta> all = Difference.withFolders(
				repository.objects().filesOf(fromCommon ? common : base.id()), repository.objects().files(target));
		List<Difference.Delta> shown = call.page(all, "$skip", "$top", 100);
		ObjectNode json = Json.object();
		if (shown.isEmpty() || shown.get(shown.size() - 1).equals(all.get(all.size() - 1))) {
			json.put("allChangesIncluded", true);
		}
		json.set("changeCounts", GitCommitJson.counts(all));
		GitChangeJson writer = new GitChangeJson(GitLinks.of(call, this.scope, repository), target.id());
		json.set("changes", Json.array(shown.stream().map(writer::write).toList()));
		if (common != null) {
			json.put("commonCommit", common);
		}
		json.put("baseCommit", base.id()).put("targetCommit", target.id());
		return Answer.json(json.put("aheadCount", ancestry.only(target.id(), base.id()).size())
			.put("behindCount", ancestry.only(base.id(), target.id()).size()));
	}

	/**
	 * The parameters are {@code baseVersion} and so on; a descriptor is understood, too.
	 */
	private static Commit version(Call call, HostedRepository repository, String prefix) {
		return GitVersion.read(repository, (name) -> {
			String value = call.text(prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
			return (value != null) ? value : call.text(prefix + "VersionDescriptor." + name);
		}, null).commit();
	}

	private Answer statistics(Call call) {
		HostedRepository repository = this.scope.repository(call);
		Commit base = GitVersion.read(repository, call, "baseVersionDescriptor.", null).commit();
		String baseName = call.text("baseVersionDescriptor.version", shortName(repository.defaultBranch()));
		String name = call.text("name");
		if (name != null) {
			StoredRef ref = repository.refs().find("refs/heads/" + name);
			if (ref == null) {
				throw GitRefusals.of(404, "GitUnresolvableToCommitException",
						"TF401175:The version descriptor <Branch: " + name
								+ " > could not be resolved to a version in the repository " + repository.name());
			}
			return Answer.json(statistics(call, repository, ref, base, baseName));
		}
		return Answer.json(Json.list(repository.refs()
			.all()
			.stream()
			.filter((ref) -> ref.name().startsWith("refs/heads/"))
			.map((ref) -> statistics(call, repository, ref, base, baseName))
			.toList()));
	}

	private ObjectNode statistics(Call call, HostedRepository repository, StoredRef ref, Commit base, String baseName) {
		Ancestry ancestry = repository.ancestry();
		Commit tip = repository.objects().commit(ref.objectId());
		ObjectNode json = Json.object();
		json.set("commit", new GitCommitJson(GitLinks.of(call, this.scope, repository)).full(tip, 0));
		return json.put("name", shortName(ref.name()))
			.put("aheadCount", ancestry.only(tip.id(), base.id()).size())
			.put("behindCount", ancestry.only(base.id(), tip.id()).size())
			.put("isBaseVersion", shortName(ref.name()).equals(baseName));
	}

	private static String shortName(@Nullable String ref) {
		return (ref != null) ? ref.replaceFirst("^refs/heads/", "") : "";
	}

}
