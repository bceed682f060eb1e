package dev.adoclient.area.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.auth.AdoCredential;
import dev.adoclient.error.AdoProtocolException;
import dev.adoclient.error.AdoUnsupportedException;
import dev.adoclient.transfer.Download;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class AuditWireTests {

	private static final String LOG = "/auditlog?api-version=7.1-preview.1";

	private static final String STREAM = "{\"id\":1,\"consumerType\":\"Splunk\",\"status\":\"enabled\","
			+ "\"updatedTime\":\"/Date(1565715592526)/\"}";

	@RegisterExtension
	static final Wire wire = new Wire();

	@TempDir
	Path folder;

	private AdoClient ado;

	private AuditClient audit;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.audit = this.ado.audit();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void listActionsKeepsACategoryThatNobodyKnows() {
		stub(get(audit("/actions?api-version=7.1-preview.1&areaName=Policy")), okJson("""
				{"value":[{"actionId":"Policy.PolicyConfigCreated","area":"Policy","category":"create"},
				 {"actionId":"Policy.X","area":"Policy","category":"contemplate"}]}
				"""));
		assertThat(this.audit.listActions(AuditActionQuery.all().area("Policy")).toList())
			.extracting(AuditActionInfo::category)
			.containsExactly(AuditActionCategory.CREATE, new AuditActionCategory("contemplate"));
	}

	@Test
	void queryLogFollowsTheTokenWhileThereIsMore() {
		String query = LOG + "&startTime=2026-03-04T01%3A04%3A05.500Z&endTime=2026-03-05T00%3A00%3A00Z&batchSize=2"
				+ "&skipAggregation=false";
		stub(get(audit(query)), okJson(page("1;a+b", true, entry("1;x"), entry("2;x"))));
		stub(get(audit(query + "&continuationToken=1%3Ba%2Bb")), okJson(page("2;c", false, entry("3;x"))));
		AuditLogQuery day = AuditLogQuery.all()
			.since(Instant.parse("2026-03-04T01:04:05.5Z"))
			.until(Instant.parse("2026-03-05T00:00:00Z"))
			.pageSize(2)
			.skipAggregation(false);
		assertThat(this.audit.queryLog(day).toList()).extracting(DecoratedAuditLogEntry::id)
			.containsExactly("1;x", "2;x", "3;x");
	}

	@Test
	void queryLogReadsAPageThatIsWrappedInValue() {
		stub(get(audit(LOG)), okJson("{\"value\":" + page("t", true, entry("1;x")) + "}"));
		stub(get(audit(LOG + "&continuationToken=t")), okJson("{\"value\":" + page("u", false, entry("2;x")) + "}"));
		assertThat(this.audit.queryLog().toList()).hasSize(2)
			.first()
			.satisfies((entry) -> assertThat(entry.timestamp()).isEqualTo("2019-03-05T14:05:02.146083800Z"));
	}

	@Test
	void queryLogReadsAPageWithoutEntries() {
		stub(get(audit(LOG)), okJson("{\"continuationToken\":null,\"hasMore\":false}"));
		assertThat(this.audit.queryLog().toList()).isEmpty();
	}

	@Test
	void queryLogEndsWhereTheServiceNamesTheSamePageAgain() {
		stub(get(audit(LOG)), okJson(page("t", true, entry("1;x"))));
		stub(get(audit(LOG + "&continuationToken=t")), okJson(page("t", true, entry("1;x"))));
		assertThatExceptionOfType(AdoProtocolException.class).isThrownBy(() -> this.audit.queryLog().toList())
			.withMessageContaining("would never end");
	}

	@Test
	void downloadLogWritesAFile() {
		stub(get(audit("/downloadlog?api-version=7.1-preview.1&format=csv&startTime=2026-03-04T00%3A00%3A00Z"
				+ "&endTime=2026-03-05T00%3A00%3A00Z"))
			.withHeader("Accept", containing("application/octet-stream")), aResponse().withBody("Id,Details\n1,x\n"));
		AuditLogExport day = AuditLogExport.csv()
			.since(Instant.parse("2026-03-04T00:00:00Z"))
			.until(Instant.parse("2026-03-05T00:00:00Z"));
		Path file = this.folder.resolve("audit.csv");
		this.audit.downloadLog(day, Download.to(file));
		assertThat(file).hasContent("Id,Details\n1,x\n");
	}

	@Test
	void streamLogHandsTheContentOn() throws Exception {
		stub(get(audit("/downloadlog?api-version=7.1-preview.1&format=json")), aResponse().withBody("[]"));
		assertThat(this.audit.streamLog(AuditLogExport.json()).readAllBytes()).asString().isEqualTo("[]");
	}

	@Test
	void streamsAreCreatedReplacedSwitchedAndDeleted() {
		stub(get(audit("/streams?api-version=7.1-preview.1")), okJson("{\"value\":[" + STREAM + "]}"));
		stub(get(audit("/streams/1?api-version=7.1-preview.1")), okJson(STREAM));
		stub(post(audit("/streams?api-version=7.1-preview.1&daysToBackfill=7")).withRequestBody(
				equalToJson("{\"consumerType\":\"Splunk\",\"consumerInputs\":{\"SplunkUrl\":\"https://x\"}}")),
				okJson(STREAM).withStatus(201));
		stub(put(audit("/streams?api-version=7.1-preview.1")).withRequestBody(
				equalToJson("{\"id\":1,\"consumerType\":\"Splunk\",\"consumerInputs\":{},\"displayName\":\"x\"}")),
				okJson(STREAM));
		stub(put(audit("/streams/1?api-version=7.1-preview.1&status=disabledByUser")), okJson(STREAM));
		stub(delete(audit("/streams/1?api-version=7.1-preview.1")), aResponse().withStatus(204));
		AuditStreamsClient streams = this.audit.streams();
		AuditStreamRequest request = AuditStreamRequest.to("Splunk", Map.of("SplunkUrl", "https://x"));
		assertThat(streams.listStreams().toList()).extracting(AuditStream::updatedTime)
			.containsExactly("/Date(1565715592526)/");
		assertThat(streams.getStream(1).status()).isEqualTo(AuditStreamStatus.ENABLED);
		assertThat(streams.createStream(request, 7).id()).isEqualTo(1);
		assertThat(streams.updateStream(1, AuditStreamRequest.to("Splunk", Map.of()).displayName("x")).id())
			.isEqualTo(1);
		assertThat(streams.updateStatus(1, AuditStreamStatus.DISABLED_BY_USER).id()).isEqualTo(1);
		streams.deleteStream(1);
		assertThatIllegalArgumentException().isThrownBy(() -> streams.createStream(request, -1));
		assertThat(wire.requests()).hasSize(6);
	}

	@Test
	void aServerHasNoAuditLogAndSaysSoBeforeAnyRequest() {
		AdoClient server = AdoClient.builder().baseUrl(wire.url()).credential(AdoCredential.bearer("t")).build();
		try (server) {
			assertThatExceptionOfType(AdoUnsupportedException.class)
				.isThrownBy(() -> server.audit().queryLog().toList());
		}
		assertThat(wire.requests()).isEmpty();
	}

	private static String page(String token, boolean hasMore, String... entries) {
		return "{\"decoratedAuditLogEntries\":[%s],\"continuationToken\":\"%s\",\"hasMore\":%s}"
			.formatted(String.join(",", entries), token, hasMore);
	}

	private static String entry(String id) {
		return "{\"id\":\"" + id + "\",\"timestamp\":\"2019-03-05T14:05:02.1460838+00:00\",\"ipAddress\":null}";
	}

	private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
		wire.server().stubFor(request.willReturn(answer));
	}

	private static UrlPattern audit(String rest) {
		return urlEqualTo("/contoso/_apis/audit" + rest);
	}

}
