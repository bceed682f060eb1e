package dev.adoclient.autoconfigure;

import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.AdoClient;
import dev.adoclient.error.AdoClosedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An application that was processed ahead of time: conditions and names are those of the
 * build, values those of the run.
 */
@CompileWithForkedClassLoader
class AotTests {

	@Test
	void aPlaceholderIsEnoughForTheBuild() {
		run(Map.of("ado.organization", "placeholder"), Map.of("ado.organization", "contoso", "ado.token", "secret"),
				(context) -> {
					assertThat(context.getBean(AdoClient.class).connection().organization()).isEqualTo("contoso");
					assertThat(context.getBean(AdoClient.class).connection())
						.isSameAs(context.getBean(AdoAsyncClient.class).connection());
				});
	}

	@Test
	void withoutAnOrganizationAtTheBuildThereIsNoClientInTheRun() {
		run(Map.of(), Map.of("ado.organization", "contoso", "ado.token", "secret"),
				(context) -> assertThatExceptionOfType(NoSuchBeanDefinitionException.class)
					.isThrownBy(() -> context.getBean(AdoClient.class)));
	}

	@Test
	void namedClientsKeepTheirNamesAndTakeTheValuesOfTheRun() {
		run(Map.of("ado.organization", "placeholder", "ado.clients.my-team.organization", "placeholder"),
				Map.of("ado.organization", "contoso", "ado.token", "secret", "ado.timeouts.read", "44s",
						"ado.clients.my-team.organization", "fabrikam", "ado.clients.my-team.token", "own"),
				(context) -> {
					AdoClients clients = context.getBean(AdoClients.class);
					assertThat(clients.names()).containsExactly("default", "my-team");
					assertThat(clients.client("my-team").connection().organization()).isEqualTo("fabrikam");
					assertThat(clients.client("my-team").connection().timeouts().read()).hasSeconds(44);
					assertThat(context.getBeanProvider(AdoAsyncClient.class).getObject().connection().organization())
						.isEqualTo("contoso");
				});
	}

	@Test
	void theContextClosesTheClientAndTheBlockingOneWithIt() {
		AdoClient[] clients = new AdoClient[1];
		run(Map.of("ado.organization", "placeholder"), Map.of("ado.organization", "contoso", "ado.token", "secret"),
				(context) -> clients[0] = context.getBean(AdoClient.class));
		assertThatExceptionOfType(AdoClosedException.class).isThrownBy(() -> clients[0].checkAccess());
	}

	@Test
	void aNativeImageCanBindTheProperties() {
		TestGenerationContext generation = new TestGenerationContext();
		process(Map.of(), generation);
		RuntimeHints hints = generation.getRuntimeHints();
		assertThat(RuntimeHintsPredicates.reflection().onType(AdoProperties.class)).accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection().onType(AdoProperties.Timeouts.class)).accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection().onType(AdoProperties.Limits.class)).accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection().onType(AdoProperties.Retry.class)).accepts(hints);
	}

	@SuppressWarnings("unchecked")
	private static void run(Map<String, Object> build, Map<String, Object> run,
			Consumer<GenericApplicationContext> consumer) {
		TestGenerationContext generation = new TestGenerationContext();
		ClassName initializerName = process(build, generation);
		TestCompiler.forSystem().with(generation).compile((compiled) -> {
			try (GenericApplicationContext context = new GenericApplicationContext()) {
				context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("run", run));
				ApplicationContextInitializer<GenericApplicationContext> initializer = compiled
					.getInstance(ApplicationContextInitializer.class, initializerName.toString());
				initializer.initialize(context);
				context.refresh();
				consumer.accept(context);
			}
		});
	}

	private static ClassName process(Map<String, Object> properties, TestGenerationContext generation) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("build", properties));
		context.register(AdoAutoConfiguration.class);
		ClassName initializer = new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		generation.writeGeneratedContent();
		return initializer;
	}

}
