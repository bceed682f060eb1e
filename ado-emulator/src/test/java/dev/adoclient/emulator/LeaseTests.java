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

}
