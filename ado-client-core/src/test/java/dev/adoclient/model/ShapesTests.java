package dev.adoclient.model;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildArtifact;
import dev.adoclient.area.builds.BuildDefinition;
import dev.adoclient.area.builds.Demand;
import dev.adoclient.area.git.Comment;
import dev.adoclient.area.git.GitPullRequest;
import dev.adoclient.area.workitems.AttachmentReference;
import dev.adoclient.area.workitems.SystemFields;
import dev.adoclient.area.workitems.WorkItem;
import dev.adoclient.area.workitems.WorkItemDelete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Values for which the service has more shapes than one.
 */
class ShapesTests {

	@Test
	void demandsThatComeAsTextsAreRead() {
		BuildDefinition definition = new BuildDefinition(
				json("{'id':30,'demands':['unitTest -equals true','npm',' Agent.Version -gtVersion 3.1 ']}"));
		assertThat(definition.demands()).extracting(Demand::name, Demand::operator, Demand::value)
			.containsExactly(tuple("unitTest", "equals", "true"), tuple("npm", null, null),
					tuple("Agent.Version", "gtVersion", "3.1"));
	}

	@Test
	void demandsThatComeAsObjectsAreRead() {
		Build build = new Build(json("{'id':5,'demands':[{'name':'Agent.OS','value':'Linux'},'npm']}"));
		assertThat(build.demands()).extracting(Demand::name, Demand::value)
			.containsExactly(tuple("Agent.OS", "Linux"), tuple("npm", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '#',
			value = { "Dana Scully <dana@contoso.com>; Dana Scully; dana@contoso.com",
					"Dana <CONTOSO\\dana>; Dana; CONTOSO\\dana", "CONTOSO\\dana; CONTOSO\\dana; CONTOSO\\dana",
					"dana@contoso.com; dana@contoso.com; dana@contoso.com",
					"<dana@contoso.com>; dana@contoso.com; dana@contoso.com", "Dana Scully; Dana Scully;",
					"[web]\\Contributors; [web]\\Contributors; [web]\\Contributors",
					"Dana <the first> Scully; Dana <the first> Scully;" })
	void aPersonThatComesAsATextIsRead(String text, String displayName, String uniqueName) {
		ObjectNode json = json("{'id':5}").put("requestedFor", text);
		IdentityRef person = new Build(json).requestedFor();
		assertThat(person.displayName()).isEqualTo(displayName);
		assertThat(person.uniqueName()).isEqualTo(uniqueName);
		assertThat(person.id()).isNull();
		assertThat(new Build(json).json().path("requestedFor").asString()).isEqualTo(text);
	}

	@Test
	void everyPersonOfABuildMayBeAText() {
		Build build = new Build(json(
				"{'id':5,'requestedBy':'A','requestedFor':'B','lastChangedBy':'C','deletedBy':'D','triggeredByBuild':null}"));
		assertThat(build.requestedBy().displayName()).isEqualTo("A");
		assertThat(build.lastChangedBy().displayName()).isEqualTo("C");
		assertThat(build.deletedBy().displayName()).isEqualTo("D");
		assertThat(new BuildDefinition(json("{'id':5,'authoredBy':'E'}")).authoredBy().displayName()).isEqualTo("E");
	}

	@Test
	void personsOfGeneratedViewsMayBeTexts() {
		assertThat(new GitPullRequest(json("{'pullRequestId':1,'createdBy':'Dana <dana@contoso.com>'}")).createdBy()
			.uniqueName()).isEqualTo("dana@contoso.com");
		assertThat(new Comment(json("{'id':1,'usersLiked':['Dana',{'displayName':'Fox'}]}")).usersLiked())
			.extracting(IdentityRef::displayName)
			.containsExactly("Dana", "Fox");
	}

	@Test
	void aBlankPersonIsNobody() {
		assertThat(new Build(json("{'id':5,'requestedFor':' '}")).requestedFor()).isNull();
	}

	@Test
	void aPersonOfAFieldMayBeATextAndIsWrittenBackByItsAccount() {
		WorkItem item = new WorkItem(json("{'id':7,'fields':{'System.AssignedTo':'Dana <dana@contoso.com>'}}"));
		IdentityRef person = item.get(SystemFields.ASSIGNED_TO);
		assertThat(person.displayName()).isEqualTo("Dana");
		assertThat(person.uniqueName()).isEqualTo("dana@contoso.com");
	}

	@Test
	void aDeletionIsReadAsTheServiceWritesIt() {
		WorkItemDelete deleted = new WorkItemDelete(json(
				"{'id':'7','code':200,'deletedBy':'Dana <dana@contoso.com>','deletedDate':'1/28/2019 5:41:12 AM','resource':{'id':7,'rev':3}}"));
		assertThat(deleted.id()).isEqualTo(7);
		assertThat(deleted.deletedBy().uniqueName()).isEqualTo("dana@contoso.com");
		assertThat(deleted.deletedDate()).isEqualTo("1/28/2019 5:41:12 AM");
		assertThat(new WorkItemDelete(json("{'deletedBy':{'uniqueName':'dana'}}")).deletedBy().uniqueName())
			.isEqualTo("dana");
	}

	@Test
	void idsThatComeAsTextsAreNumbers() {
		assertThat(new Build(json("{'id':'5'}")).id()).isEqualTo(5);
		assertThat(new BuildArtifact(json("{'id':'-3'}")).id()).isEqualTo(-3);
		assertThat(new TeamProjectReference(json("{'revision':'4294967296'}")).revision()).isEqualTo(4294967296L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'4294967296'", "'5.5'", "5.5", "''", "'5a'", "1e20", "'99999999999999999999'" })
	void whatIsNoWholeNumberOf32BitsIsUnexpectedJson(String id) {
		assertThatExceptionOfType(UnexpectedJsonException.class)
			.isThrownBy(() -> new BuildArtifact(json("{'id':" + id + "}")).id())
			.withMessageContaining("BuildArtifact.id should be a 32-bit number");
	}

	@Test
	void oneOddLinkDoesNotHideTheOthers() {
		IdentityRef view = new IdentityRef(json("{'_links':{'ssh':{'href':'git@ssh.dev.azure.com:v3/contoso/web/web'},"
				+ "'web':{'href':'https://dev.azure.com/contoso/my web'},'none':{'href':7},"
				+ "'self':{'href':'https://dev.azure.com/contoso/_apis'}}}"));
		assertThat(view.links()).containsOnlyKeys("web", "self");
		assertThat(view.links().get("web")).hasToString("https://dev.azure.com/contoso/my%20web");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '#',
			value = { "https://x/a b?c=d e; https://x/a%20b?c=d%20e", "#https://x/y #; https://x/y",
					"https://x/100%/%20; https://x/100%25/%20",
					"https://x/{id}|<\"^`>; https://x/%7Bid%7D%7C%3C%22%5E%60%3E",
					"vstfs:///Build/Build/5; vstfs:///Build/Build/5", "https://x/\u00fc; https://x/\u00fc" })
	void anAddressThatPeopleTypedIsEncoded(String typed, String address) {
		assertThat(new IdentityRef(json("{}").put("url", typed)).url()).hasToString(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "git@ssh.dev.azure.com:v3/contoso/web/web", "{{endpoint.url}}/x", "\\\\server\\drop", " ",
			"", "not an address", "https://x/[" })
	void whatIsNoAddressIsNone(String text) {
		IdentityRef view = new IdentityRef(json("{}").put("url", text));
		assertThat(view.url()).isNull();
		assertThat(view.json().path("url").asString()).isEqualTo(text);
	}

	@Test
	void aFileThatWasUploadedIsNotLostForABlankInItsName() {
		assertThat(new AttachmentReference(json("{'id':'6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c',"
				+ "'url':'https://dev.azure.com/x?fileName=my file.txt'}"))
			.url()).hasToString("https://dev.azure.com/x?fileName=my%20file.txt");
		assertThatExceptionOfType(UnexpectedJsonException.class)
			.isThrownBy(() -> new AttachmentReference(
					json("{'id':'6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c','url':'not an address'}")))
			.withMessageContaining("AttachmentReference.url should be a URI");
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-02T03:04:05.1234567Z,2026-01-02T03:04:05.1234567Z",
			"2026-01-02T03:04:05Z,2026-01-02T03:04:05Z", "2025-01-09T12:06:19.9106893,2025-01-09T12:06:19.9106893Z",
			"0001-01-01T00:00:00,0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z,9999-12-31T23:59:59.9999999Z",
			"2026-01-02T03:04:05+00:00,2026-01-02T03:04:05Z", "2026-01-02T03:04:05+02:00,2026-01-02T01:04:05Z",
			"2026-01-02,2026-01-02T00:00:00Z", "/Date(1767323045000)/,2026-01-02T03:04:05Z",
			"/Date(1767323045000+0200)/,2026-01-02T03:04:05Z" })
	void aDateIsReadInEachFormOfTheService(String text, Instant moment) {
		assertThat(AdoTime.parse(text)).isEqualTo(moment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "never", "", "1/28/2019 5:41:12 AM", "2026-13-01", "/Date(x)/", "T" })
	void whatIsNoDateIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> AdoTime.parse(text));
	}

	private static ObjectNode json(String text) {
		return (ObjectNode) AdoJson.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
	}

}
