package dev.adoclient.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documents show is code that compiles, and what they point to is there.
 */
class DocumentationTests {

	private static final Path ROOT = Path.of("..");

	private static final Pattern SNIPPET = Pattern.compile("^[ ]*```java\\n(.*?)^[ ]*```",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern LINK = Pattern.compile("]\\(((?!https?:)[^)#]*)(?:#([^)]*))?\\)");

	private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

	/**
	 * What a reader would let the IDE import, and what the text around a snippet has
	 * introduced.
	 */
	private static final String IMPORTS = """
			import java.net.URI;
			import java.nio.file.Path;
			import java.time.*;
			import java.util.*;
			import java.util.concurrent.*;
			import java.util.stream.*;
			import dev.adoclient.*;
			import dev.adoclient.auth.*;
			import dev.adoclient.area.builds.*;
			import dev.adoclient.connection.*;
			import dev.adoclient.error.*;
			import dev.adoclient.area.git.*;
			import dev.adoclient.area.pipelines.*;
			import dev.adoclient.http.Paging;
			import dev.adoclient.http.Target;
			import dev.adoclient.model.*;
			import dev.adoclient.paging.*;
			import dev.adoclient.area.policies.*;
			import dev.adoclient.retry.*;
			import dev.adoclient.area.security.*;
			import dev.adoclient.transfer.*;
			import dev.adoclient.area.workitems.*;
			import dev.adoclient.autoconfigure.*;
			import dev.adoclient.emulator.*;
			import dev.adoclient.test.*;
			import org.assertj.core.api.Assertions;
			import org.junit.jupiter.api.Test;
			import org.junit.jupiter.api.extension.ExtendWith;
			import org.springframework.beans.factory.annotation.*;
			import org.springframework.boot.test.context.*;
			import org.springframework.test.context.*;
			import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
			import org.testcontainers.containers.GenericContainer;
			import org.springframework.context.annotation.*;
			import org.springframework.http.HttpMethod;
			import org.springframework.http.MediaType;
			import org.springframework.stereotype.*;
			import org.springframework.web.bind.annotation.*;
			import dev.adoclient.observation.*;
			import io.micrometer.common.KeyValue;
			import reactor.core.publisher.*;
			import reactor.netty.transport.ProxyProvider;
			import tools.jackson.databind.JsonNode;
			import static java.lang.System.out;
			""";

	static Stream<Path> documents() throws IOException {
		List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md"),
				ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("SECURITY.md"), ROOT.resolve("ado-emulator/README.md")));
		try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
			docs.filter((path) -> path.toString().endsWith(".md")).sorted().forEach(documents::add);
		}
		return documents.stream();
	}

	static Stream<Snippet> snippets() throws IOException {
		return documents().filter((document) -> !document.endsWith("ado-emulator/README.md")).flatMap((document) -> {
			List<Snippet> snippets = new ArrayList<>();
			Matcher matcher = SNIPPET.matcher(read(document));
			while (matcher.find()) {
				snippets.add(new Snippet(document + " " + (snippets.size() + 1),
						matcher.group(1).stripTrailing().stripIndent()));
			}
			return snippets.stream();
		});
	}

	@ParameterizedTest
	@MethodSource("snippets")
	void eachSnippetCompiles(Snippet snippet, @TempDir Path output) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter errors = new StringWriter();
		List<String> options = List.of("-proc:none", "-d", output.toString(), "-classpath",
				System.getProperty("java.class.path"));
		boolean compiled = compiler
			.getTask(errors, null, null, options, null, List.of(new Source(snippet.compilationUnit())))
			.call();
		assertThat(compiled).as(errors.toString()).isTrue();
	}

	@Test
	void aSnippetThatIsWrongIsFound(@TempDir Path output) {
		Snippet wrong = new Snippet("wrong", "ado.builds(\"web\").getNothing();");
		boolean compiled = ToolProvider.getSystemJavaCompiler()
			.getTask(new StringWriter(), null, null,
					List.of("-proc:none", "-d", output.toString(), "-classpath", System.getProperty("java.class.path")),
					null, List.of(new Source(wrong.compilationUnit())))
			.call();
		assertThat(compiled).isFalse();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void eachLinkPointsToAFileAndToAHeadingOfIt(Path document) {
		assertThat(LINK.matcher(read(document)).results()).allSatisfy((link) -> {
			Path file = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
			assertThat(file).exists();
			if (link.group(2) != null) {
				assertThat(anchors(read(file))).as(link.group()).contains(link.group(2));
			}
		});
	}

	@Test
	void aHeadingIsLinkedByItsWordsInSmallLetters() {
		assertThat(anchors("# What is `ado.token`, and why?\n")).containsExactly("what-is-adotoken-and-why");
	}

	private static Stream<String> anchors(String document) {
		return HEADING.matcher(document)
			.results()
			.map((heading) -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'));
	}

	private static String read(Path document) {
		try {
			return Files.readString(document);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A snippet is a class, members of an area client, or statements.
	 *
	 * @param name where it stands
	 * @param code what it says
	 */
	record Snippet(String name, String code) {

		String compilationUnit() {
			if (this.code.contains("class ")) {
				return IMPORTS + this.code.replaceFirst("(?m)^public (?=(final )?class )", "");
			}
			if (this.code.startsWith("public ")) {
				return IMPORTS
						+ "class Snippet { Target http; record Change(tools.jackson.databind.node.ObjectNode json) {}\n"
						+ "abstract static class MetricQuery extends AdoOptions<MetricQuery> {\n"
						+ "MetricQuery() { super(Map.of()); } static MetricQuery all() { return null; } }\n" + this.code
						+ "}";
			}
			return IMPORTS + """
					class Snippet {
						void snippet(AdoClient ado, AdoAsyncClient asyncAdo, String token, String id, String userToken)
								throws Exception {
					""" + this.code + "}}";
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	private static final class Source extends SimpleJavaFileObject {

		private final String code;

		Source(String code) {
			super(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE);
			this.code = code;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.code;
		}

	}

}
