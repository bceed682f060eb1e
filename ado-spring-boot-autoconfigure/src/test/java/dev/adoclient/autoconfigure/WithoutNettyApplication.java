package dev.adoclient.autoconfigure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.adoclient.AdoClient;
import dev.adoclient.AdoClientBuilder;

import static org.mockito.Mockito.mock;

/**
 * What an application without Netty does. It is loaded by a class loader that has none.
 */
public final class WithoutNettyApplication {

	private WithoutNettyApplication() {
	}

	/**
	 * Returns which build was got, and the type of the request that was sent for it; or
	 * why the application did not start.
	 * @param properties those of the application
	 */
	public static String run(String... properties) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			TestPropertyValues.of(properties).applyTo(context);
			context.register(Application.class);
			context.refresh();
			int build = context.getBean(AdoClient.class).builds().getBuild(1).id();
			return "build " + build + " by " + context.getBean(Requests.class).types().get(0);
		}
		catch (RuntimeException ex) {
			StringBuilder messages = new StringBuilder();
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				messages.append(cause.getMessage()).append('\n');
			}
			return messages.toString();
		}
	}

	/**
	 * Imports the configurations of Spring Boot's module for HTTP clients, where it is.
	 */
	static final class HttpClientModule implements ImportSelector {

		private static final String PACKAGE = "org.springframework.boot.http.client.autoconfigure.";

		@Override
		public String[] selectImports(AnnotationMetadata importingClass) {
			return Stream
				.of(PACKAGE + "HttpClientAutoConfiguration", PACKAGE + "reactive.ReactiveHttpClientAutoConfiguration")
				.filter((name) -> ClassUtils.isPresent(name, getClass().getClassLoader()))
				.toArray(String[]::new);
		}

	}

	record Requests(List<String> types) implements AdoClientCustomizer {

		@Override
		public void customize(AdoClientBuilder<?> builder) {
			builder.webClient((webClient) -> webClient
				.filter((request, next) -> next.exchange(ClientRequest.from(request).httpRequest((written) -> {
					Object nativeRequest = written.getNativeRequest();
					this.types.add(nativeRequest.getClass().getName());
				}).build())));
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(classes = AdoAutoConfiguration.class)
	@Import(HttpClientModule.class)
	static class Application {

		@Bean
		Requests requests() {
			return new Requests(new CopyOnWriteArrayList<>());
		}

		@Bean
		SslBundles sslBundles() {
			return new DefaultSslBundleRegistry("company", mock(SslBundle.class));
		}

	}

}
