package dev.adoclient.benchmarks.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Starts with what an application would have in place of the starter: one WebClient.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class WebClientApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(WebClientApplication.class, arguments);
	}

	@Bean
	WebClient webClient(WebClient.Builder builder) {
		return builder.baseUrl("https://dev.azure.com").build();
	}

}
