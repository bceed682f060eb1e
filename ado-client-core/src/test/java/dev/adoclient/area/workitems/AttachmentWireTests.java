package dev.adoclient.area.workitems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoRejectedException;
import dev.adoclient.error.AdoTransportException;
import dev.adoclient.transfer.Download;
import dev.adoclient.transfer.Upload;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AttachmentWireTests {

	private static final UUID ID = UUID.fromString("de471719-27b2-40ab-ac67-a8c3ba3ba1f4");

	private static final String URL = "/contoso/web/_apis/wit/attachments";

	private static final String REFERENCE = "{\"id\":\"%s\",\"url\":\"https://files.example/%s?fileName=a.txt\"}"
		.formatted(ID, ID);

	@RegisterExtension
	static final Wire wire = new Wire();

	@Test
	void w5UploadAttachmentStreamsTheFileUnderItsWholeName(@TempDir Path folder) throws IOException {
		wire.server().stubFor(post(urlPathEqualTo(URL)).willReturn(jsonResponse(REFERENCE, 201)));
		Path file = Files.writeString(folder.resolve("a.txt"), "Hello");
		try (AdoClient ado = wire.client()) {
			AttachmentReference attachment = ado.workItems("web")
				.attachments()
				.uploadAttachment(AttachmentUpload.of("R&D #1 ü.txt", Upload.of(file)).areaPath("web\\checkout"));
			assertThat(attachment.id()).isEqualTo(ID);
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(URL + "?fileName=R%26D%20%231%20%C3%BC.txt&uploadType=simple"
					+ "&areaPath=web%5Ccheckout&api-version=7.1"))
				.withHeader("Content-Type", equalTo("application/octet-stream"))
				.withHeader("Content-Length", equalTo("5"))
				.withRequestBody(equalTo("Hello")));
	}

	@Test
	void w5ContentGoesInChunksThatNameTheirPlace() {
		wire.server().stubFor(post(urlPathEqualTo(URL)).willReturn(jsonResponse(REFERENCE, 202)));
		wire.server().stubFor(put(urlPathEqualTo(URL + "/" + ID)).willReturn(okJson(REFERENCE)));
		try (AdoClient ado = wire.client()) {
			ado.workItems("web")
				.attachments()
				.uploadAttachment(
						AttachmentUpload.of("a.txt", Upload.of(content("01", "23456789", "ab"), 12)).inChunksOf(5));
		}
		wire.server()
			.verify(postRequestedFor(urlEqualTo(URL + "?fileName=a.txt&uploadType=chunked&api-version=7.1"))
				.withRequestBody(absent()));
		verifyChunk("0-4", "01234");
		verifyChunk("5-9", "56789");
		verifyChunk("10-11", "ab");
		assertThat(wire.server().getAllServeEvents()).hasSize(4);
	}

	@Test
	void contentThatIsShorterThanAnnouncedIsAnError() {
		wire.server().stubFor(post(urlPathEqualTo(URL)).willReturn(jsonResponse(REFERENCE, 202)));
		wire.server().stubFor(put(urlPathEqualTo(URL + "/" + ID)).willReturn(okJson(REFERENCE)));
		AttachmentUpload upload = AttachmentUpload.of("a.txt", Upload.of(content("01234", "5"), 10)).inChunksOf(5);
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> ado.workItems("web").attachments().uploadAttachment(upload))
				.withStackTraceContaining("10 bytes announced; 6 came");
		}
	}

	@Test
	void contentThatBreaksBetweenTwoChunksMakesNoRequestForTheSecond() {
		wire.server().stubFor(post(urlPathEqualTo(URL)).willReturn(jsonResponse(REFERENCE, 202)));
		wire.server().stubFor(put(urlPathEqualTo(URL + "/" + ID)).willReturn(okJson(REFERENCE)));
		Flux<DataBuffer> content = content("01234").concatWith(Flux.error(new IOException("disk")));
		AttachmentUpload upload = AttachmentUpload.of("a.txt", Upload.of(content, 12)).inChunksOf(5);
		try (AdoClient ado = wire.client()) {
			assertThatExceptionOfType(AdoTransportException.class)
				.isThrownBy(() -> ado.workItems("web").attachments().uploadAttachment(upload))
				.withMessageContaining("broke off")
				.withStackTraceContaining("disk");
		}
		verifyChunk("0-4", "01234");
		wire.server().verify(1, putRequestedFor(anyUrl()));
	}

	@Test
	void contentOfUnknownLengthIsNotCutIntoChunks() {
		AttachmentUpload upload = AttachmentUpload.of("a.txt", Upload.of(content("0"), -1));
		assertThat(upload.chunks()).isZero();
		assertThatIllegalArgumentException().isThrownBy(() -> upload.inChunksOf(5));
	}

	@Test
	void w5AFileAbove130MegabytesIsCutWithoutBeingAsked() {
		long limit = 130L * 1024 * 1024;
		assertThat(AttachmentUpload.of("a.txt", Upload.of(content("0"), limit)).chunks()).isZero();
		assertThat(AttachmentUpload.of("a.txt", Upload.of(content("0"), limit + 1)).chunks())
			.isEqualTo(32 * 1024 * 1024);
	}

	@Test
	void w6AddAttachmentUploadsTheFileAndAddsItWithItsComment() {
		wire.server().stubFor(post(urlPathEqualTo(URL)).willReturn(jsonResponse(REFERENCE, 201)));
		wire.server().stubFor(patch(anyUrl()).willReturn(okJson("{\"id\":7,\"rev\":4}")));
		try (AdoClient ado = wire.client()) {
			WorkItem item = ado.workItems("web")
				.attachments()
				.addAttachment(7, AttachmentUpload.of("a.txt", Upload.of(content("Hello"), 5)).comment("As seen"),
						WorkItemChangeOptions.defaults().suppressNotifications(true));
			assertThat(item.rev()).isEqualTo(4);
		}
		wire.server()
			.verify(patchRequestedFor(
					urlEqualTo("/contoso/web/_apis/wit/workitems/7?suppressNotifications=true&api-version=7.1"))
				.withRequestBody(equalToJson("[{\"op\":\"add\",\"path\":\"/relations/-\",\"value\":{"
						+ "\"rel\":\"AttachedFile\",\"url\":\"https://files.example/%s?fileName=a.txt\",".formatted(ID)
						+ "\"attributes\":{\"comment\":\"As seen\"}}}]")));
	}

	@Test
	void w6AFileThatCouldNotBeAddedIsNotLost() {
		wire.server().stubFor(post(urlPathEqualTo(URL)).willReturn(jsonResponse(REFERENCE, 201)));
		wire.server().stubFor(patch(anyUrl()).willReturn(jsonResponse("{\"message\":\"No\"}", 400)));
		try (AdoClient ado = wire.client()) {
			AttachmentUpload upload = AttachmentUpload.of("a.txt", Upload.of(content("Hello"), 5));
			assertThatExceptionOfType(AdoRejectedException.class)
				.isThrownBy(() -> ado.workItems("web").attachments().addAttachment(7, upload))
				.satisfies((failure) -> assertThat(UnattachedFileException.uploadedBefore(failure))
					.hasValueSatisfying((attachment) -> assertThat(attachment.id()).isEqualTo(ID)));
		}
	}

	@Test
	void aFailedUploadNamesNoFile() {
		wire.server().stubFor(any(anyUrl()).willReturn(jsonResponse("{\"message\":\"No\"}", 400)));
		try (AdoClient ado = wire.client()) {
			AttachmentUpload upload = AttachmentUpload.of("a.txt", Upload.of(content("Hello"), 5));
			assertThatExceptionOfType(AdoRejectedException.class)
				.isThrownBy(() -> ado.workItems("web").attachments().addAttachment(7, upload))
				.satisfies((failure) -> assertThat(UnattachedFileException.uploadedBefore(failure)).isEmpty());
		}
	}

	@Test
	void downloadAttachmentWritesTheFile(@TempDir Path folder) {
		wire.server().stubFor(get(anyUrl()).willReturn(ok("Hello")));
		try (AdoClient ado = wire.client()) {
			Path target = folder.resolve("b.txt");
			assertThat(ado.workItems("web").attachments().downloadAttachment(ID, Download.to(target)).length())
				.isEqualTo(5);
			assertThat(target).hasContent("Hello");
		}
		wire.server()
			.verify(getRequestedFor(urlEqualTo(URL + "/" + ID + "?api-version=7.1")).withHeader("Accept",
					equalTo("application/octet-stream")));
	}

	private static void verifyChunk(String range, String content) {
		wire.server()
			.verify(1,
					putRequestedFor(urlEqualTo(URL + "/" + ID + "?fileName=a.txt&api-version=7.1"))
						.withHeader("Content-Type", equalTo("application/octet-stream"))
						.withHeader("Content-Range", equalTo("bytes " + range + "/12"))
						.withHeader("Content-Length", equalTo(Integer.toString(content.length())))
						.withRequestBody(equalTo(content)));
	}

	private static Flux<DataBuffer> content(String... parts) {
		return Flux.fromIterable(List.of(parts))
			.map((part) -> DefaultDataBufferFactory.sharedInstance.wrap(part.getBytes(StandardCharsets.UTF_8)));
	}

}
