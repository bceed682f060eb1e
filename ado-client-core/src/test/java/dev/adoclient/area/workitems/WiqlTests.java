package dev.adoclient.area.workitems;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.adoclient.model.AdoJson;
import dev.adoclient.model.IdentityRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WiqlTests {

	private static final WiqlCondition ACTIVE = WiqlCondition.of(SystemFields.STATE, "=", "Active");

	@Test
	void anApostropheDoesNotBreakAQuery() {
		assertThat(Wiql.quote("O'Neill' OR [System.Id] > 0 OR '")).isEqualTo("'O''Neill'' OR [System.Id] > 0 OR '''");
		assertThat(Wiql.quote("")).isEqualTo("''");
		assertThat(Wiql.where(WiqlCondition.of(SystemFields.TITLE, "CONTAINS", "Dana's")))
			.isEqualTo("SELECT [System.Id] FROM WorkItems WHERE [System.Title] CONTAINS 'Dana''s'");
	}

	@Test
	void conditionsAreMetTogether() {
		assertThat(Wiql.where(ACTIVE, WiqlCondition.written("[System.AssignedTo] = @Me"))).isEqualTo(
				"SELECT [System.Id] FROM WorkItems WHERE [System.State] = 'Active' AND ([System.AssignedTo] = @Me)");
		assertThat(Wiql.where()).isEqualTo("SELECT [System.Id] FROM WorkItems");
	}

	@Test
	void alternativesKeepTheirParentheses() {
		WiqlCondition either = ACTIVE.or(WiqlCondition.of(CommonFields.PRIORITY, "<=", 1));
		assertThat(either).hasToString("[System.State] = 'Active' OR [Microsoft.VSTS.Common.Priority] <= 1");
		assertThat(either.and(ACTIVE)).hasToString(
				"([System.State] = 'Active' OR [Microsoft.VSTS.Common.Priority] <= 1) AND [System.State] = 'Active'");
		assertThat(Wiql.where(either, ACTIVE)).endsWith("<= 1) AND [System.State] = 'Active'");
		assertThat(either.not().and(ACTIVE)).hasToString("NOT ([System.State] = 'Active' OR "
				+ "[Microsoft.VSTS.Common.Priority] <= 1) AND [System.State] = 'Active'");
	}

	@Test
	void valuesAreWrittenAsTheirFieldWantsThem() {
		assertThat(WiqlCondition.of(SystemFields.BOARD_COLUMN_DONE, "=", true))
			.hasToString("[System.BoardColumnDone] = True");
		assertThat(WiqlCondition.of(SystemFields.CHANGED_DATE, ">=", Instant.EPOCH))
			.hasToString("[System.ChangedDate] >= '1970-01-01T00:00:00Z'");
		assertThat(WiqlCondition.of(SystemFields.ASSIGNED_TO, "EVER", IdentityRef.ofText("D'Arcy <d'arcy@x.com>")))
			.hasToString("[System.AssignedTo] EVER 'd''arcy@x.com'");
		assertThat(WiqlCondition.in(SystemFields.STATE, List.of("New", "Won't do")))
			.hasToString("[System.State] IN ('New', 'Won''t do')");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "= 'x' OR 1", "'", "=[", "=;", "@Me", "===" })
	void whatIsNoOperatorIsRefused(String operator) {
		assertThatIllegalArgumentException().isThrownBy(() -> WiqlCondition.of(SystemFields.STATE, operator, "x"));
	}

	@Test
	void whatCannotBeWrittenIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> WiqlCondition.in(SystemFields.STATE, List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WiqlCondition.of(FieldKey.text("a] = 'x' OR [b"), "=", "x"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WiqlCondition.of(FieldKey.any("a"), "=", AdoJson.tree(List.of())));
	}

}
