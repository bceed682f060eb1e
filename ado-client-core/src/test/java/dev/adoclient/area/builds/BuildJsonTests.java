package dev.adoclient.area.builds;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.TestJson;
import dev.adoclient.model.AdoJson;
import dev.adoclient.model.AdoObject;

import static org.assertj.core.api.Assertions.assertThat;

class BuildJsonTests {

	private final Build build = new Build(TestJson.object("json/build.json"));

	private final BuildDefinition definition = new BuildDefinition(TestJson.object("json/definition.json"));

	private final Timeline timeline = new Timeline(TestJson.object("json/timeline.json"));

	@Test
	void aBuildGoesOutAsItCame() {
		assertThat(written(this.build)).isEqualTo(TestJson.object("json/build.json").toString());
	}

	@Test
	void aDefinitionGoesOutAsItCame() {
		assertThat(written(this.definition)).isEqualTo(TestJson.object("json/definition.json").toString());
	}

	@Test
	void aTimelineGoesOutAsItCame() {
		assertThat(written(this.timeline)).isEqualTo(TestJson.object("json/timeline.json").toString());
	}

	@Test
	void timesOfAllFormsAreInstants() {
		assertThat(this.build.queueTime()).isEqualTo(Instant.parse("2026-11-23T09:00:00.123456700Z"));
		assertThat(this.build.finishTime()).isEqualTo(Instant.parse("2026-11-23T09:05:00Z"));
		assertThat(this.build.deletedDate()).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
	}

	@Test
	void aBuildAnswersWhatIsDocumented() {
		assertThat(this.build.status()).isEqualTo(BuildStatus.COMPLETED);
		assertThat(this.build.result()).isEqualTo(BuildResult.PARTIALLY_SUCCEEDED);
		assertThat(this.build.tags()).containsExactly("release", "nightly");
		assertThat(this.build.triggerInfo()).containsEntry("ci.message", "Fix the übersetzung \uD83D\uDE80");
		assertThat(this.build.uri()).hasToString("vstfs:///Build/Build/1042");
		assertThat(this.build.links()).containsOnlyKeys("self", "web");
		assertThat(this.build.triggeredByBuild()).isNull();
		assertThat(this.build.definition()).satisfies((definition) -> {
			assertThat(definition.path()).isEqualTo("\\team\\nightly");
			assertThat(definition.project().revision()).isEqualTo(4294967296L);
		});
		assertThat(this.build.properties().value("BuildNumberOverride")).map(JsonNode::asInt).contains(7);
	}

	@Test
	void whatTheServiceAnswersWithoutDocumentationIsRead() {
		assertThat(new Build(json("{'id':1,'keepForever':true}")).keepForever()).isTrue();
		assertThat(new BuildProcess(json("{'yamlFilename':'ci.yml','type':2}")).yamlFilename()).isEqualTo("ci.yml");
	}

	@Test
	void aBuildNamesItsPage() {
		assertThat(this.build.webUrl()).isEqualTo(this.build.links().get("web")).isNotNull();
		assertThat(new Build(json("{'id':1}")).webUrl()).isNull();
	}

	@Test
	void aTriggerTellsItsDetails() {
		BuildTrigger push = this.definition.triggers().get(0);
		assertThat(push.branchFilters()).containsExactly("+main");
		assertThat(push.batchChanges()).isFalse();
		BuildTrigger request = new BuildTrigger(json(
				"{'triggerType':'pullRequest','autoCancel':true,'forks':{'enabled':true},'pathFilters':['-docs/*']}"));
		assertThat(request.autoCancel()).isTrue();
		assertThat(request.pathFilters()).containsExactly("-docs/*");
		assertThat(request.forks()).satisfies((forks) -> {
			assertThat(forks.enabled()).isTrue();
			assertThat(forks.allowSecrets()).isFalse();
		});
		BuildTrigger nightly = new BuildTrigger(json("{'schedules':[{'daysToBuild':'monday, friday','startHours':3,"
				+ "'startMinutes':30,'timeZoneId':'UTC','branchFilters':['+main'],'scheduleOnlyWithChanges':true}]}"));
		assertThat(nightly.schedules()).singleElement().satisfies((schedule) -> {
			assertThat(schedule.daysToBuild()).isEqualTo("monday, friday");
			assertThat(schedule.startHours()).isEqualTo(3);
			assertThat(schedule.scheduleOnlyWithChanges()).isTrue();
		});
		BuildTrigger after = new BuildTrigger(json("{'definition':{'id':9},'requiresSuccessfulBuild':true}"));
		assertThat(after.definition()).satisfies((definition) -> assertThat(definition.id()).isEqualTo(9));
		assertThat(after.requiresSuccessfulBuild()).isTrue();
	}

	@Test
	void theTextOfABuildShowsItsNumberAndState() {
		assertThat(new Build(json("{'id':5,'buildNumber':'20260102.1','status':'completed','result':'failed'}")))
			.hasToString("Build[id=5, buildNumber=20260102.1, status=completed, result=failed]");
		assertThat(new Build(json("{'id':5,'buildNumber':null,'result':{}}"))).hasToString("Build[id=5]");
	}

	@Test
	void whatIsNotDocumentedIsInTheJson() {
		assertThat(this.build.json().at("/somethingNew/ratio")).hasToString("0.10");
	}

	@Test
	void aDefinitionAnswersWhatIsDocumented() {
		assertThat(this.definition.queueStatus()).isEqualTo(DefinitionQueueStatus.PAUSED);
		assertThat(this.definition.variables().get("apiKey")).satisfies((variable) -> {
			assertThat(variable.isSecret()).isTrue();
			assertThat(variable.value()).isNull();
		});
		assertThat(this.definition.variableGroups()).singleElement()
			.satisfies((group) -> assertThat(group.variables()).containsOnlyKeys("region"));
		assertThat(this.definition.triggers()).singleElement()
			.extracting(BuildTrigger::triggerType)
			.isEqualTo(DefinitionTriggerType.CONTINUOUS_INTEGRATION);
		assertThat(this.definition.repository().clean()).isEqualTo("false");
	}

	@Test
	void aTimelineAnswersWhatIsDocumented() {
		assertThat(this.timeline.records()).hasSize(2).first().satisfies((stage) -> {
			assertThat(stage.state()).isEqualTo(TimelineRecordState.IN_PROGRESS);
			assertThat(stage.result()).isNull();
			assertThat(stage.previousAttempts()).singleElement().extracting(TimelineAttempt::attempt).isEqualTo(1);
			assertThat(stage.issues()).isEmpty();
		});
		assertThat(this.timeline.records().get(1).issues()).singleElement().satisfies((issue) -> {
			assertThat(issue.type()).isEqualTo(IssueType.ERROR);
			assertThat(issue.data()).containsEntry("logFileLineNumber", "120");
		});
	}

	private static ObjectNode json(String text) {
		return (ObjectNode) AdoJson.read(text.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private static String written(AdoObject view) {
		return new String(AdoJson.write(view), java.nio.charset.StandardCharsets.UTF_8);
	}

}
