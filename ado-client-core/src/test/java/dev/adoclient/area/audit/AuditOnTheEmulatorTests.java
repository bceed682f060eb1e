package dev.adoclient.area.audit;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;

import dev.adoclient.EmulatedOrganization;
import dev.adoclient.area.git.RepositoryRequest;
import dev.adoclient.transfer.Download;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was done is in the log, through both clients.
 */
class AuditOnTheEmulatorTests {

	@RegisterExtension
	final EmulatedOrganization organization = new EmulatedOrganization();

	@TempDir
	Path folder;

	@Test
	void theLogTellsOfRepositoriesTheNewestFirst() {
		for (String name : new String[] { "one", "two", "three" }) {
			this.organization.blocking().git("web").createRepository(RepositoryRequest.of(name));
		}
		AuditClient audit = this.organization.blocking().audit();
		assertThat(audit.queryLog(AuditLogQuery.all().pageSize(2)).toList()).hasSize(3)
			.allSatisfy((entry) -> assertThat(entry.actionId()).isEqualTo("Git.RepositoryCreated"))
			.extracting(DecoratedAuditLogEntry::details)
			.first()
			.asString()
			.contains("three");
		Path file = this.folder.resolve("audit.csv");
		audit.downloadLog(AuditLogExport.csv(), Download.to(file));
		assertThat(file).content().startsWith("Id,Timestamp,").contains("Git.RepositoryCreated");
	}

	@Test
	void actionsAreListedByArea() {
		StepVerifier
			.create(this.organization.async()
				.audit()
				.listActions(AuditActionQuery.all().area("Security"))
				.map(AuditActionInfo::category))
			.expectNext(AuditActionCategory.MODIFY)
			.verifyComplete();
	}

}
