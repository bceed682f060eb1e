package dev.adoclient.emulator.service.build;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import dev.adoclient.emulator.build.DeletedFilter;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedBuildReason;
import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.build.HostedBuildStatus;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import dev.adoclient.emulator.rest.Call;
import org.jspecify.annotations.Nullable;

/** The filters of the build list, as the query names them. */
final class BuildFilter {

	private final Call call;

	private Predicate<HostedBuild> wanted = (build) -> true;

	BuildFilter(Call call) {
		this.call = call;
		inIds("definitions", (build) -> build.definition().id());
		inIds("queues", (build) -> build.definition().queue().id());
		inIds("buildIds", HostedBuild::id);
		identity();
		codes();
		number();
		tags();
		repository();
		deleted();
	}

	/**
	 * Returns the builds that pass, in order, no more of each definition than asked for.
	 */
	List<HostedBuild> apply(List<HostedBuild> builds, BuildSorting sorting) {
		Predicate<HostedBuild> times = times(sorting);
		Integer bound = this.call.number("maxBuildsPerDefinition");
		Map<Integer, Integer> seen = new HashMap<>();
		return builds.stream()
			.filter(this.wanted)
			.filter(times)
			.sorted(Comparator.comparing(sorting::position, sorting.order()))
			.filter((build) -> bound == null || seen.merge(build.definition().id(), 1, Integer::sum) <= bound)
			.toList();
	}

	private void where(Predicate<HostedBuild> condition) {
		this.wanted = this.wanted.and(condition);
	}

	private void inIds(String parameter, ToIntFunction<HostedBuild> id) {
		List<Integer> ids = this.call.numbers(parameter);
		if (!ids.isEmpty()) {
			where((build) -> ids.contains(id.applyAsInt(build)));
		}
	}

	private void identity() {
		String text = this.call.text("requestedFor");
		if (text != null) {
			where((build) -> is(build.trigger().requestedFor(), text));
		}
	}

	private static boolean is(Person person, String text) {
		return person.displayName().equalsIgnoreCase(text) || person.uniqueName().equalsIgnoreCase(text)
				|| person.id().toString().equalsIgnoreCase(text);
	}

	private void codes() {
		Set<HostedBuildStatus> statuses = read(HostedBuildStatus.class, "statusFilter", HostedBuildStatus.ALL);
		Set<HostedBuildResult> results = read(HostedBuildResult.class, "resultFilter", null);
		Set<HostedBuildReason> reasons = read(HostedBuildReason.class, "reasonFilter", HostedBuildReason.ALL);
		where((build) -> statuses.contains(build.progress().status()));
		if (this.call.text("resultFilter") != null) {
			where((build) -> build.progress().result() != null && results.contains(build.progress().result()));
		}
		where((build) -> reasons.contains(build.trigger().reason()));
	}

	private <E extends Enum<E> & WireName> Set<E> read(Class<E> type, String parameter, @Nullable E all) {
		String text = this.call.text(parameter);
		if (text == null) {
			return EnumSet.allOf(type);
		}
		Set<E> codes = WireName.readAll(type, parameter, text);
		return (all != null && codes.contains(all)) ? EnumSet.allOf(type) : codes;
	}

	/** A number that ends in a star is a prefix. */
	private void number() {
		String text = this.call.text("buildNumber");
		if (text != null && text.endsWith("*")) {
			where((build) -> build.number().startsWith(text.substring(0, text.length() - 1)));
		}
		else if (text != null) {
			where((build) -> build.number().equals(text));
		}
	}

	private void tags() {
		List<String> tags = this.call.texts("tagFilters");
		where((build) -> build.tags().containsAll(tags));
	}

	private void repository() {
		String id = this.call.text("repositoryId");
		String type = this.call.text("repositoryType");
		if ((id == null) != (type == null)) {
			throw ServiceException
				.invalidArgument("The repositoryId and the repositoryType must be specified together.");
		}
		if (id != null && type != null) {
			where((build) -> build.definition().repository().id().equalsIgnoreCase(id)
					&& build.definition().repository().type().equalsIgnoreCase(type));
		}
		String branch = this.call.text("branchName");
		if (branch != null) {
			where((build) -> build.source().branch().equals(branch));
		}
	}

	private void deleted() {
		DeletedFilter filter = WireName.read(DeletedFilter.class, "deletedFilter",
				this.call.text("deletedFilter", DeletedFilter.EXCLUDE_DELETED.wire()));
		where((build) -> switch (filter) {
			case EXCLUDE_DELETED -> !build.deleted();
			case INCLUDE_DELETED -> true;
			case ONLY_DELETED -> build.deleted();
		});
	}

	/** The times are those that the list is ordered by. */
	private Predicate<HostedBuild> times(BuildSorting sorting) {
		Instant from = this.call.time("minTime");
		Instant to = this.call.time("maxTime");
		if (from == null && to == null) {
			return (build) -> true;
		}
		return (build) -> {
			Instant time = sorting.time().apply(build.progress());
			return time != null && (from == null || !time.isBefore(from)) && (to == null || !time.isAfter(to));
		};
	}

}
