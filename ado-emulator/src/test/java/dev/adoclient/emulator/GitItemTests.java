package dev.adoclient.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class GitItemTests {

	private static final String README = "/items?path=/README.md";

	@Test
	void acceptSaysWhetherTheItemOrItsContentIsAnswered(Caller caller) {
		Code web = Code.web(caller);
		Reply item = web.get(README + "&includeContentMetadata=true&latestProcessedChange=true").expect(200);
		assertThat(item.at("/gitObjectType")).isEqualTo("blob");
		assertThat(item.at("/contentMetadata/extension")).isEqualTo("md");
		assertThat(item.at("/latestProcessedChange/comment")).isEqualTo("Begin");
		assertThat(item.json().has("content")).isFalse();
		assertThat(web.get(README + "&includeContent=true").at("/content")).isEqualTo("# web\n");
		Reply text = caller.with("Accept", "text/plain").get(web.path() + README).expect(200);
		assertThat(text.text()).isEqualTo("# web\n");
		assertThat(text.header("Content-Type")).isEqualTo("text/plain");
		Reply bytes = caller.with("Accept", "application/octet-stream").get(web.path() + README + "&download=true");
		assertThat(bytes.header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(bytes.header("Content-Disposition")).contains("README.md");
		Reply json = caller.with("Accept", "text/plain").get(web.path() + README + "&$format=json");
		assertThat(json.at("/path")).isEqualTo("/README.md");
		web.get(README + "&$format=odd").expectError(400, "VssPropertyValidationException");
	}

	@Test
	void folderIsListedAsFarAsAskedFor(Caller caller) {
		Code web = Code.web(caller);
		assertThat(web.get("/items").values("path")).containsExactly("/", "/README.md", "/pipelines", "/src");
		assertThat(web.get("/items?scopePath=/src").values("path")).containsExactly("/src");
		assertThat(web.get("/items?scopePath=/src&recursionLevel=oneLevel").values("path")).containsExactly("/src",
				"/src/totals.js");
		assertThat(web.get("/items?path=/&recursionLevel=full").values("path")).contains("/src/totals.js",
				"/pipelines/web-ci.yml");
		assertThat(web.get("/items?path=/src").json().get("isFolder").asBoolean()).isTrue();
	}

	@Test
	void versionIsABranchATagOrACommit(Caller caller) {
		Code web = Code.web(caller).branch("topic/ä");
		String main = web.tip("main");
		web.push("topic/ä", main, """
				{"changeType":"edit","item":{"path":"/README.md"},
				"newContent":{"content":"topic","contentType":"rawtext"}}""").expect(201);
		String content = README + "&includeContent=true&versionDescriptor.version=";
		assertThat(web.get(content + "topic/%C3%A4").at("/content")).isEqualTo("topic");
		assertThat(web.get(content + main + "&versionDescriptor.versionType=commit").at("/content"))
			.isEqualTo("# web\n");
		assertThat(web.get(content + "topic/%C3%A4&versionDescriptor.versionOptions=previousChange").at("/content"))
			.isEqualTo("# web\n");
		Reply unknown = web.get(content + "nothing").expectError(404, "GitUnresolvableToCommitException");
		assertThat(unknown.at("/message")).startsWith("TF401175:The version descriptor <Branch: nothing >");
		Reply missing = web.get("/items?path=/no.txt").expectError(404, "GitItemNotFoundException");
		assertThat(missing.at("/message")).startsWith("TF401174: The item '/no.txt' could not be found");
	}

	@Test
	void folderIsPacked(Caller caller) throws IOException {
		Code web = Code.web(caller);
		Reply zip = web.get("/items?path=/src&$format=zip").expect(200);
		assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
		assertThat(entries(zip.body())).containsExactly("src/totals.js");
		assertThat(entries(caller.with("Accept", "application/zip").get(web.path() + "/items?scopePath=/").body()))
			.containsExactly("README.md", "pipelines/web-ci.yml", "src/totals.js");
	}

	@Test
	void blobsAndTreesHaveTheHashesThatGitComputes(Caller caller) throws IOException {
		Code web = Code.web(caller);
		web.add("main", "/hello.txt", "hello\\n").expect(201);
		String blob = web.get("/items?path=/hello.txt").at("/objectId");
		assertThat(blob).isEqualTo("ce013625030ba8dba906f756967f9e9ca394464a");
		assertThat(web.get("/blobs/" + blob + "?$format=json").json().get("size").asInt()).isEqualTo(6);
		assertThat(web.get("/blobs/" + blob + "?$format=octetstream").text()).isEqualTo("hello\n");
		assertThat(caller.with("Accept", "*/*").get(web.path() + "/blobs/" + blob).text()).isEqualTo("hello\n");
		assertThat(entries(web.send("POST", "/blobs", "[\"" + blob + "\"]").body())).containsExactly(blob);
		String tree = web.get("/commits/" + web.tip("main")).at("/treeId");
		Reply entries = web.get("/trees/" + tree).expect(200);
		assertThat(entries.json().get("treeEntries").valueStream().map((entry) -> entry.get("relativePath").asString()))
			.containsExactly("README.md", "hello.txt", "pipelines", "src");
		assertThat(web.get("/trees/" + tree + "?recursive=true")
			.json()
			.get("treeEntries")
			.valueStream()
			.map((entry) -> entry.get("relativePath").asString())).contains("src/totals.js");
		assertThat(entries(web.get("/trees/" + tree + "?$format=zip").body())).contains("src/totals.js");
		web.get("/blobs/" + Code.ZERO).expectError(404, "GitObjectDoesNotExistException");
		web.get("/trees/" + blob).expectError(404, "GitObjectDoesNotExistException");
	}

	@Test
	void severalItemsAreAskedForAtOnce(Caller caller) {
		Reply batch = Code.web(caller).send("POST", "/itemsbatch", """
				{"itemDescriptors":[{"path":"/src","recursionLevel":"full","version":"main","versionType":"branch"},
				{"path":"/README.md"}]}""").expect(200);
		assertThat(batch.json().get("count").asInt()).isEqualTo(2);
		assertThat(batch.at("/value/0/1/path")).isEqualTo("/src/totals.js");
		assertThat(batch.at("/value/1/0/path")).isEqualTo("/README.md");
	}

	static List<String> entries(byte[] zip) throws IOException {
		List<String> entries = new ArrayList<>();
		try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
				entries.add(entry.getName());
			}
		}
		return entries;
	}

}
