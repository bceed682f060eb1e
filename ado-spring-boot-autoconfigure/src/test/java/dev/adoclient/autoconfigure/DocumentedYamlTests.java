package dev.adoclient.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every piece of YAML in the documentation that sets our properties can be copied.
 */
class DocumentedYamlTests {

	private static final Pattern BLOCK = Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL);

	@Test
	void whatTheDocumentationSetsExists() throws IOException {
		List<String> blocks = documentedBlocks();
		assertThat(blocks).isNotEmpty().allSatisfy(DocumentedYamlTests::bind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ado:\n  organisation: contoso\n", "ado:\n  clients:\n    a:\n      tokken: b\n" })
	void aPropertyThatDoesNotExistWouldBeFound(String yaml) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> bind(yaml));
	}

	private static List<String> documentedBlocks() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("..", "docs"))) {
			Stream<Path> all = Stream.concat(files, Stream.of(Path.of("..", "README.md")));
			return all.filter((file) -> file.toString().endsWith(".md") && Files.exists(file))
				.flatMap((file) -> BLOCK.matcher(text(file)).results().map((block) -> block.group(1)))
				.filter((block) -> block.startsWith("ado:"))
				.toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void bind(String yaml) throws IOException {
		List<PropertySource<?>> sources = new YamlPropertySourceLoader().load("documentation",
				new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
		BindHandler strict = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, (source) -> true);
		ConfigurationPropertyName clients = ConfigurationPropertyName.of("ado.clients");
		Iterable<ConfigurationPropertySource> all = ConfigurationPropertySources.from(sources);
		List<ConfigurationPropertySource> unnamed = StreamSupport.stream(all.spliterator(), false)
			.map((source) -> source.filter((name) -> !clients.isAncestorOf(name)))
			.toList();
		new Binder(unnamed).bind("ado", Bindable.of(AdoProperties.class), strict);
		new Binder(all).bind(clients, Bindable.mapOf(String.class, AdoProperties.class), strict);
	}

}
