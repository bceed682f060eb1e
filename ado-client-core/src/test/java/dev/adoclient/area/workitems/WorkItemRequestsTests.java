package dev.adoclient.area.workitems;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.reference.DocumentedRoutes;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.Upload;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every request of the client against the published specification.
 */
class WorkItemRequestsTests {

	@RegisterExtension
	static final Wire wire = new Wire();

	private static final UUID ID = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final WorkItemChange CHANGE = WorkItemChange.empty().set(SystemFields.TITLE, "Rounded wrongly");

	@TempDir
	Path folder;

	@Test
	void everyRequestIsOneOfTheSpecificationOrKnownNotToBe() {
		callEverything();
		DocumentedRoutes routes = new DocumentedRoutes("workitemtracking");
		List<String> faults = wire.requests().stream().flatMap((request) -> routes.faults(request).stream()).toList();
		// Published on the index page alone.
		assertThat(faults).isNotEmpty()
			.allMatch((fault) -> fault.matches("No operation is (PATCH|POST) /contoso/_apis/wit/\\$batch\\?.*"));
	}

	@Test
	void everyRequestNamesTheVersion() {
		callEverything();
		assertThat(wire.requests()).extracting((LoggedRequest request) -> request.getQueryParams().get("api-version"))
			.allSatisfy((version) -> assertThat(version.firstValue()).isEqualTo("7.1"));
	}

	@Test
	void everyOperationAndEveryParameterOfTheSpecificationCanBeSent() {
		callEverything();
		DocumentedRoutes routes = new DocumentedRoutes("workitemtracking");
		wire.requests().forEach(routes::faults);
		// What a browser calls the file is of no use here.
		assertThat(routes.neverSent()).containsExactly("Attachments_Get?download", "Attachments_Get?fileName");
	}

	private void callEverything() {
		wire.server()
			.stubFor(any(anyUrl()).willReturn(
					okJson("{\"id\":\"%s\",\"rev\":1,\"url\":\"https://dev.azure.com/x\",\"count\":0,\"value\":[]}"
						.formatted(ID))));
		wire.server()
			.stubFor(any(com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching(".*/wit/work[iI]tems/.*"))
				.willReturn(okJson("{\"id\":7,\"rev\":1,\"fields\":{},\"count\":0,\"value\":[]}")));
		try (AdoClient ado = wire.client()) {
			callEverything(ado.workItems("web"));
			callEverything(ado.with((call) -> call.header("X-Again", "1")).workItems("web"));
		}
	}

	private void callEverything(WorkItemsClient client) {
		client.getWorkItem(7,
				WorkItemOptions.defaults().asOf(Instant.EPOCH).fields(SystemFields.TITLE, SystemFields.STATE));
		client.getLiveWorkItem(7).refresh();
		client.listWorkItems(List.of(7), WorkItemsOptions.defaults().omitMissing()).toList();
		client.listWorkItemTypes().toList();
		WorkItemChangeOptions options = WorkItemChangeOptions.defaults()
			.bypassRules(true)
			.suppressNotifications(true)
			.validateOnly(true)
			.expand(WorkItemExpand.ALL);
		client.createWorkItem("User Story", CHANGE, options);
		client.updateWorkItem(7, CHANGE, options);
		client.setField(7, SystemFields.TITLE, "Rounded wrongly");
		client.linkWorkItems(7, RelationType.CHILD, 8);
		client.addHyperlink(7, URI.create("https://example.com"));
		client.attachments()
			.addAttachment(7, AttachmentUpload.of("a.txt", Upload.of(content(), 3)).areaPath("web"), options);
		client.attachments().uploadAttachment(AttachmentUpload.of("b.txt", Upload.of(content(), 3)).inChunksOf(2));
		client.attachments().downloadAttachment(ID, Download.to(this.folder.resolve("file")).replacing());
		client.history().listUpdates(7).toList();
		client.history().getUpdate(7, 1);
		client.history().listRevisions(7, RevisionOptions.defaults().expand(WorkItemExpand.ALL)).toList();
		client.history().getRevision(7, 1, RevisionOptions.defaults().expand(WorkItemExpand.ALL));
		WorkItemDeletionOptions quietly = WorkItemDeletionOptions.defaults().suppressNotifications(true);
		client.deleteWorkItem(7, quietly);
		client.destroyWorkItem(7, quietly);
		WiqlOptions query = WiqlOptions.defaults().top(5).timePrecision(true);
		client.removeRelation(7, RelationType.CHILD, "https://dev.azure.com/x");
		client.queries().queryWorkItems("SELECT [System.Id] FROM WorkItems").toList();
		client.queries().queryByWiql("SELECT [System.Id] FROM WorkItems", query);
		client.queries().queryByWiql("SELECT [System.Id] FROM WorkItems", query.team("Blue"));
		client.queries().queryById(ID, query.team("Blue"));
		WorkItemBatch batch = WorkItemBatch.empty().update(7, CHANGE).create("Bug", CHANGE);
		client.batch(batch, WorkItemBatchOptions.defaults().bypassRules(true).suppressNotifications(true));
		client.batch(batch, WorkItemBatchOptions.defaults().byPost());
	}

	private static Flux<DataBuffer> content() {
		return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(new byte[] { 1, 2, 3 }));
	}

}
