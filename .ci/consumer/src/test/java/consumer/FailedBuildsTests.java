package consumer;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import dev.adoclient.test.AutoConfigureAdoEmulator;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureAdoEmulator
class FailedBuildsTests {

	@Autowired
	private FailedBuilds failed;

	@Test
	void failedBuildsAreListed() {
		assertThat(this.failed.of("web")).isNotEmpty();
	}

}
