package dev.adoclient.test;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.builds.BuildResult;

/**
 * An application under test.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Shop.FailedBuilds.class)
class Shop {

	@RestController
	static class FailedBuilds {

		private final AdoClient ado;

		FailedBuilds(AdoClient ado) {
			this.ado = ado;
		}

		@GetMapping("/failed")
		String failed() {
			BuildQuery failed = BuildQuery.all().result(BuildResult.FAILED);
			return this.ado.builds("web")
				.listBuilds(failed)
				.limit(1)
				.stream()
				.map(Build::buildNumber)
				.findFirst()
				.orElse("");
		}

	}

}
