package dev.adoclient.emulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(EmulatorExtension.class)
class BuildListTests {

	private static final String BUILDS = "/web/_apis/build/builds";

	@ParameterizedTest
	@ValueSource(strings = { "finishTimeAscending", "finishTimeDescending", "queueTimeAscending", "queueTimeDescending",
			"startTimeAscending", "startTimeDescending" })
	void pagesTogetherAreTheWholeList(String order, Caller caller) {
		List<Integer> whole = caller.get(BUILDS + "?queryOrder=" + order).ids();
		List<Integer> paged = new ArrayList<>();
		String path = BUILDS + "?$top=7&queryOrder=" + order;
		Reply page = caller.get(path).expect(200);
		paged.addAll(page.ids());
		while (page.header("X-MS-ContinuationToken") != null) {
			page = caller.get(path + "&continuationToken=" + encode(page.header("X-MS-ContinuationToken")));
			paged.addAll(page.expect(200).ids());
		}
		assertThat(whole).hasSizeGreaterThan(40);
		assertThat(paged).isEqualTo(whole);
	}

	@Test
	void tokenHoldsCharactersThatMustBeEncoded(Caller caller) {
		String token = caller.get(BUILDS + "?$top=3").header("X-MS-ContinuationToken");
		assertThat(token).contains("+", "/", "=");
		caller.get(BUILDS + "?$top=3&continuationToken=" + token).expectError(400, "VssPropertyValidationException");
	}

	@Test
	void buildsThatComeBetweenTwoPagesMakeNoneAppearTwice(AdoEmulator emulator, Caller caller) {
		Reply first = caller.get(BUILDS + "?$top=5");
		emulator.state().project("web").builds().addMany(3);
		Reply second = caller
			.get(BUILDS + "?$top=5&continuationToken=" + encode(first.header("X-MS-ContinuationToken")));
		assertThat(second.ids()).hasSize(5).doesNotContainAnyElementsOf(first.ids());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
