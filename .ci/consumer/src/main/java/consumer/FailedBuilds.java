package consumer;

import java.util.List;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.builds.BuildResult;

/**
 * Lists failed builds, as an application of somebody else would.
 */
@SpringBootApplication
class FailedBuilds implements CommandLineRunner {

	private final AdoClient ado;

	FailedBuilds(AdoClient ado) {
		this.ado = ado;
	}

	public static void main(String[] args) {
		SpringApplication.run(FailedBuilds.class, args);
	}

	@Override
	public void run(String... args) {
		System.out.println("Failed: " + of("web"));
	}

	List<String> of(String project) {
		return this.ado.builds(project)
			.listBuilds(BuildQuery.all().result(BuildResult.FAILED))
			.stream()
			.map(Build::buildNumber)
			.toList();
	}

}
