package dev.adoclient.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the sample: without settings against an emulator in this process, with
 * {@code ADO_ORGANIZATION}, {@code ADO_PROJECT} and {@code ADO_TOKEN} in the environment
 * against the real service.
 */
@SpringBootApplication
public class SampleApplication {

	public static void main(String[] args) {
		SpringApplication.run(SampleApplication.class, args);
	}

}
