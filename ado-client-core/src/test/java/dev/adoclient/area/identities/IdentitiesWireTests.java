package dev.adoclient.area.identities;

import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import dev.adoclient.AdoClient;
import dev.adoclient.Wire;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoNotFoundException;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Each operation once, through the blocking client: what is sent, and what is made of the
 * answer.
 */
class IdentitiesWireTests {

	private static final UUID DALE = UUID.fromString("6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c");

	private static final UUID MARY = UUID.fromString("9c2e5d8a-3f0b-4a56-8a0c-5d1f1b0f6b11");

	private static final String FOUND = """
			{"id":"%s","descriptor":"Microsoft.IdentityModel.Claims.ClaimsIdentity;t\\\\%s",
			 "providerDisplayName":"Dale","isActive":%s,"members":[],"memberOf":[],"memberIds":[],"properties":{
			 "Account":{"$type":"System.String","$value":"%s"},
			 "ComplianceValidated":{"$type":"System.DateTime","$value":"2026-01-09T12:06:19.91Z"}}}
			""";

	@RegisterExtension
	static final Wire wire = new Wire();

	private AdoClient ado;

	private IdentitiesClient identities;

	@BeforeEach
	void open() {
		this.ado = wire.client();
		this.identities = this.ado.identities();
	}

	@AfterEach
	void close() {
		this.ado.close();
	}

	@Test
	void searchIdentitiesEncodesWhatItLooksFor() {
		stub("?searchFilter=MailAddress&filterValue=dale%2Bx%26y%23%40fabrikam.com&queryMembership=direct"
				+ "&api-version=7.1", dale());
		IdentitySearch search = IdentitySearch.mailAddress("dale+x&y#@fabrikam.com").membership(QueryMembership.DIRECT);
		assertThat(this.identities.searchIdentities(search).toList()).extracting(Identity::id).containsExactly(DALE);
	}

	@Test
	void eachFilterHasItsName() {
		assertThat(IdentitySearch.of("x").parameters()).containsEntry("searchFilter", "General");
		assertThat(IdentitySearch.accountName("x").parameters()).containsEntry("searchFilter", "AccountName");
		assertThat(IdentitySearch.displayName("x").parameters()).containsEntry("searchFilter", "DisplayName");
		assertThat(IdentitySearch.by("LocalGroupName", "x").parameters()).containsEntry("searchFilter",
				"LocalGroupName");
		assertThatIllegalArgumentException().isThrownBy(() -> IdentitySearch.of(" "));
	}

	@Test
	void propertiesAreReadByTheirType() {
		stub("?identityIds=" + DALE + "&queryMembership=expandedUp&api-version=7.1", dale());
		Identity dale = this.identities.getIdentity(DALE,
				IdentityOptions.defaults().membership(QueryMembership.EXPANDED_UP));
		assertThat(dale.properties()).isNotNull();
		assertThat(dale.properties().value("Account")).map(JsonNode::stringValue).contains("dale@fabrikam.com");
		assertThat(dale.properties().value("ComplianceValidated")).map(JsonNode::stringValue)
			.contains("2026-01-09T12:06:19.91Z");
		assertThat(dale.descriptor()).endsWith("t\\dale@fabrikam.com");
	}

	@Test
	void whatDoesNotExistIsLeftOut() {
		stub("?identityIds=" + MARY + "%2C" + DALE + "&api-version=7.1", "null," + dale());
		stub("?identityIds=" + MARY + "&api-version=7.1", "null");
		assertThat(this.identities.listIdentities(MARY, DALE).toList()).extracting(Identity::id).containsExactly(DALE);
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.identities.getIdentity(MARY))
			.withMessageContaining("no identity of this id");
	}

	@Test
	void descriptorsOfBothKindsAreAskedFor() {
		stub("?descriptors=Microsoft.TeamFoundation.Identity%3BS-1-9-1&api-version=7.1", dale());
		stub("?subjectDescriptors=aad.dale%2Caad.mary&api-version=7.1", dale());
		assertThat(this.identities.listIdentitiesByDescriptors("Microsoft.TeamFoundation.Identity;S-1-9-1").toList())
			.hasSize(1);
		assertThat(this.identities.listIdentitiesBySubjects("aad.dale", "aad.mary").toList()).hasSize(1);
	}

	@Test
	void nothingIsAskedForWithoutAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.identities.listIdentities());
		assertThatIllegalArgumentException().isThrownBy(() -> this.identities.listIdentitiesByDescriptors());
		assertThatIllegalArgumentException().isThrownBy(() -> this.identities.listIdentitiesBySubjects("a,b"));
		assertThat(wire.requests()).isEmpty();
	}

	@Test
	void findIdentityTakesTheActiveOneThatHasTheWholeName() {
		stub("?searchFilter=General&filterValue=dale%40fabrikam.com&api-version=7.1",
				FOUND.formatted(MARY, "dale@fabrikam.com.au", "true", "dale@fabrikam.com.au") + ","
						+ FOUND.formatted(MARY, "old", "false", "dale@fabrikam.com") + "," + dale());
		assertThat(this.identities.findIdentity("dale@fabrikam.com").id()).isEqualTo(DALE);
	}

	@Test
	void findIdentityDoesNotTakeTheOnlyOneThatIsAlike() {
		stub("?searchFilter=General&filterValue=dal&api-version=7.1", dale());
		assertThatExceptionOfType(AdoNotFoundException.class).isThrownBy(() -> this.identities.findIdentity("dal"))
			.withMessageContaining("Alike are: Dale (" + DALE + ")");
	}

	@Test
	void findIdentityNamesThoseThatItCannotTellApart() {
		stub("?searchFilter=General&filterValue=Dale&api-version=7.1",
				dale() + "," + FOUND.formatted(MARY, "d2", "true", "d2"));
		assertThatExceptionOfType(AdoConflictException.class).isThrownBy(() -> this.identities.findIdentity("Dale"))
			.withMessageContaining(DALE.toString())
			.withMessageContaining(MARY.toString());
	}

	@Test
	void anIdentityThatDoesNotSayWhetherItIsActiveIs() {
		stub("?searchFilter=General&filterValue=Dale&api-version=7.1", dale().replace("\"isActive\":true,", ""));
		assertThat(this.identities.findIdentity("Dale").id()).isEqualTo(DALE);
	}

	private static String dale() {
		return FOUND.formatted(DALE, "dale@fabrikam.com", "true", "dale@fabrikam.com");
	}

	private static void stub(String query, String items) {
		MappingBuilder request = get(identities(query));
		wire.server().stubFor(request.willReturn(okJson("{\"count\":1,\"value\":[%s]}".formatted(items))));
	}

	private static UrlPattern identities(String query) {
		return urlEqualTo("/contoso/_apis/identities" + query);
	}

}
