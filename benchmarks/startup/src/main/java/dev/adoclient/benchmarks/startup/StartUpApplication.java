package dev.adoclient.benchmarks.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts with whatever is on the class path: with the starter, there are its two beans.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class StartUpApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(StartUpApplication.class, arguments);
	}

}
