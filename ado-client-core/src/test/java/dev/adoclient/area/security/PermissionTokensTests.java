package dev.adoclient.area.security;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PermissionTokensTests {

	private static final UUID PROJECT = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final UUID REPOSITORY = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	private static final String HEADS = "repoV2/" + PROJECT + "/" + REPOSITORY + "/refs/heads/";

	@Test
	void aBranchIsTheHexadecimalOfItsUtf16Bytes() {
		assertThat(PermissionTokens.branch(PROJECT, REPOSITORY, "main")).isEqualTo(HEADS + "6d00610069006e00/");
	}

	@Test
	void eachPartOfABranchStandsForItself() {
		assertThat(PermissionTokens.branch(PROJECT, REPOSITORY, "feat/\u00e9"))
			.isEqualTo(HEADS + "6600650061007400/e900/");
	}

	@Test
	void aCharacterBeyondSixteenBitsIsTwoUnits() {
		assertThat(PermissionTokens.branch(PROJECT, REPOSITORY, "\uD83D\uDE80")).isEqualTo(HEADS + "3dd880de/");
	}

	@Test
	void aWholeRefIsNotEncodedTwice() {
		assertThat(PermissionTokens.branch(PROJECT, REPOSITORY, "refs/heads/main"))
			.isEqualTo(PermissionTokens.branch(PROJECT, REPOSITORY, "main"));
	}

	@Test
	void whatIsNoBranchIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PermissionTokens.branch(PROJECT, REPOSITORY, "refs/tags/v1"));
		assertThatIllegalArgumentException().isThrownBy(() -> PermissionTokens.branch(PROJECT, REPOSITORY, " "));
	}

	@Test
	void whatIsAboveABranchHasItsTokens() {
		assertThat(PermissionTokens.allRepositories()).isEqualTo("repoV2");
		assertThat(PermissionTokens.repositories(PROJECT)).isEqualTo("repoV2/" + PROJECT + "/");
		assertThat(PermissionTokens.repository(PROJECT, REPOSITORY))
			.isEqualTo("repoV2/" + PROJECT + "/" + REPOSITORY + "/");
		assertThat(PermissionTokens.branches(PROJECT, REPOSITORY)).isEqualTo(HEADS);
		assertThat(PermissionTokens.project(PROJECT))
			.isEqualTo("$PROJECT:vstfs:///Classification/TeamProject/" + PROJECT);
	}

}
