package dev.adoclient.emulator;

import java.time.Duration;

import dev.adoclient.emulator.build.Builds;
import dev.adoclient.emulator.build.HostedBuild;
import dev.adoclient.emulator.build.HostedLease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class LeaseTests {

	@Test
	void leasesOfABuildAreListedAndDeleted(AdoEmulator emulator, Caller caller) {
		Builds builds = emulator.state().project("web").builds();
		HostedBuild build = builds.all().get(1);
		HostedLease lease = builds.leases().add(build, "User:me", Duration.ofDays(1), false);
		String path = "/web/_apis/build/builds/" + build.id() + "/leases";
		Reply reply = caller.get(path).expect(200);
		assertThat(reply.at("/value/0/leaseId")).isEqualTo(String.valueOf(lease.id()));
		assertThat(reply.at("/value/0/ownerId")).isEqualTo("User:me");
		assertThat(reply.at("/value/0/createdOn")).isEqualTo("2026-06-10T09:30:00.123Z");
		caller.delete("/web/_apis/build/retention/leases?ids=" + lease.id()).expect(204);
		assertThat(caller.get(path).json().get("value")).isEmpty();
	}

	@Test
	void noLeaseIsDeletedWhereOneDoesNotExist(AdoEmulator emulator, Caller caller) {
		Builds builds = emulator.state().project("web").builds();
		HostedBuild build = builds.all().get(1);
		HostedLease lease = builds.leases().add(build, "User:me", Duration.ofDays(1), false);
		caller.delete("/web/_apis/build/retention/leases?ids=" + lease.id() + ",4711")
			.expectError(404, "RetentionLeaseNotFoundException");
		assertThat(builds.leases().of(build.id())).containsExactly(lease);
		caller.delete("/web/_apis/build/retention/leases?ids=").expectError(400, "ArgumentException");
	}

	@Test
	void leaseIsAddedFoundChangedAndGone(Caller caller) {
		int run = caller.get("/web/_apis/build/builds?statusFilter=notStarted").ids().get(0);
		String definition = caller.get("/web/_apis/build/builds/" + run).at("/definition/id");
		String leases = "/web/_apis/build/retention/leases";
		Reply added = caller
			.send("POST", leases,
					"[{\"definitionId\":" + definition + ",\"runId\":" + run
							+ ",\"ownerId\":\"bot\",\"daysValid\":2,\"protectPipeline\":true}]")
			.expect(200);
		String id = added.at("/value/0/leaseId");
		assertThat(added.at("/value/0/validUntil")).startsWith("2026-06-12T09:30:00");
		assertThat(caller.get(leases + "/" + id).at("/ownerId")).isEqualTo("bot");
		assertThat(caller.get(leases + "?ownerId=bot").values("runId")).containsExactly(String.valueOf(run));
		Reply changed = caller.send("PATCH", leases + "/" + id, "{\"daysValid\":5,\"protectPipeline\":false}");
		assertThat(changed.expect(200).at("/validUntil")).startsWith("2026-06-15T09:30:00");
		assertThat(changed.json().get("protectPipeline").asBoolean()).isFalse();
		caller.send("POST", leases, "[{\"definitionId\":" + definition + ",\"runId\":4711}]")
			.expectError(404, "BuildNotFoundException");
		caller.delete(leases + "?ids=" + id).expect(204);
		caller.get(leases + "/" + id).expectError(404, "RetentionLeaseNotFoundException");
	}

}
