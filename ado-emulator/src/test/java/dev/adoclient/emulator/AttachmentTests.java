package dev.adoclient.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dev.adoclient.emulator.host.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class AttachmentTests {

	private static final byte[] CONTENT = "0123456789".repeat(500).getBytes(StandardCharsets.UTF_8);

	@Test
	void uploadedFileComesBackAsItWas(Caller caller) {
		Reply uploaded = upload(caller).expect(201);
		Reply file = caller.exchange("GET", uploaded.at("/url") + "&api-version=7.1", null, null).expect(200);
		assertThat(file.body()).isEqualTo(CONTENT);
		assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''a%26b%20%23%C3%A9.bin");
	}

	@Test
	void downloadIsNotCompressedOnTheWay(Caller caller) {
		String path = "/_apis/wit/attachments/" + upload(caller).at("/id");
		Caller gzip = caller.with("Accept-Encoding", "gzip");
		assertThat(gzip.get(path).body()).isEqualTo(CONTENT);
		Reply part = gzip.with("Range", "bytes=0-2999").get(path).expect(206);
		assertThat(part.body()).isEqualTo(Arrays.copyOf(CONTENT, 3000));
	}

	@Test
	void fileMustBeSentAsBytes(Caller caller) {
		caller.call("POST", "/_apis/wit/attachments?fileName=a", "image/png", CONTENT)
			.expectError(415, "VssRequestContentTypeNotSupportedException");
		caller.call("POST", "/_apis/wit/attachments?uploadType=odd", "application/octet-stream", CONTENT).expect(400);
		caller.get("/_apis/wit/attachments/00000000-0000-0000-0000-000000000001")
			.expectError(404, "AttachmentNotFoundException");
		caller.get("/_apis/wit/attachments/none").expectError(404, "AttachmentNotFoundException");
	}

	@Test
	void fileCanComeInChunks(AdoEmulator emulator, Caller caller) {
		String path = "/_apis/wit/attachments/"
				+ caller.call("POST", "/_apis/wit/attachments?fileName=big&uploadType=chunked", null, null)
					.expect(202)
					.at("/id");
		chunk(caller, path, 0, 2000).expect(200);
		assertThat(emulator.state().history().of(Happening.Kind.ATTACHMENT_STORED)).isEmpty();
		chunk(caller, path, 3000, 5000).expectError(400, "WorkItemAttachmentIncorrectOffsetException");
		chunk(caller, path, 2000, 5000).expect(200);
		assertThat(caller.get(path).body()).isEqualTo(CONTENT);
		assertThat(emulator.state().history().of(Happening.Kind.ATTACHMENT_STORED)).hasSize(1);
		caller.call("PUT", path + "?uploadType=chunked", "application/octet-stream", CONTENT).expect(400);
	}

	@Test
	void attachedFileIsARelationOfItsWorkItem(Caller caller) {
		String url = upload(caller).at("/url");
		Reply item = caller.patch("PATCH", "/_apis/wit/workitems/2?$expand=relations", """
				[{"op":"add","path":"/relations/-","value":{"rel":"AttachedFile","url":"%s",
				"attributes":{"comment":"see"}}}]""".formatted(url)).expect(200);
		var relation = item.json()
			.get("relations")
			.valueStream()
			.filter((one) -> one.at("/attributes/comment").asString("").equals("see"))
			.findFirst()
			.orElseThrow();
		assertThat(relation.get("url").asString()).isEqualTo(url);
		assertThat(relation.at("/attributes/resourceSize").asInt()).isEqualTo(CONTENT.length);
		assertThat(relation.at("/attributes/name").asString()).isEqualTo("a&b #é.bin");
	}

	private static Reply upload(Caller caller) {
		return caller.call("POST", "/web/_apis/wit/attachments?fileName=a%26b%20%23%C3%A9.bin",
				"application/octet-stream", CONTENT);
	}

	private static Reply chunk(Caller caller, String path, int from, int to) {
		return caller.with("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + CONTENT.length)
			.call("PUT", path + "?uploadType=chunked&fileName=big", "application/octet-stream",
					Arrays.copyOfRange(CONTENT, from, to));
	}

}
