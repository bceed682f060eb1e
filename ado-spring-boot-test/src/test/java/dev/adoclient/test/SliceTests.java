package dev.adoclient.test;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.adoclient.emulator.AdoEmulator;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest
@AutoConfigureAdoEmulator
class SliceTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AdoEmulator emulator;

	@Test
	void aControllerOfASliceTalksToTheEmulator() {
		assertThat(this.mvc.get().uri("/failed")).hasStatusOk().bodyText().isNotBlank();
		assertThat(this.emulator.wireMock().getAllServeEvents()).isNotEmpty();
	}

}
