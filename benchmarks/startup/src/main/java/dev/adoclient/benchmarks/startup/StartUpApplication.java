package dev.adoclient.benchmarks.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * Starts with the starter and an organization: there are its two beans.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StartUpApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(StartUpApplication.class, arguments);
	}

}
