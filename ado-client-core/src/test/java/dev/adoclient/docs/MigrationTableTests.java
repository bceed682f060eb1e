package dev.adoclient.docs;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.adoclient.AdoClient;
import dev.adoclient.area.audit.AuditClient;
import dev.adoclient.area.builds.BuildArtifactsClient;
import dev.adoclient.area.builds.BuildsClient;
import dev.adoclient.area.builds.DefinitionsClient;
import dev.adoclient.area.builds.RetentionLeasesClient;
import dev.adoclient.area.endpoints.EndpointsClient;
import dev.adoclient.area.git.GitClient;
import dev.adoclient.area.git.GitItemsClient;
import dev.adoclient.area.git.GitRefsClient;
import dev.adoclient.area.git.GitRepositoryClient;
import dev.adoclient.area.git.PullRequestClient;
import dev.adoclient.area.git.PullRequestIterationsClient;
import dev.adoclient.area.git.PullRequestThreadsClient;
import dev.adoclient.area.git.PullRequestsClient;
import dev.adoclient.area.governance.GovernanceClient;
import dev.adoclient.area.governance.GovernedRepositoryClient;
import dev.adoclient.area.graph.GraphClient;
import dev.adoclient.area.graph.GraphGroupsClient;
import dev.adoclient.area.graph.GraphUsersClient;
import dev.adoclient.area.graph.MembershipsClient;
import dev.adoclient.area.identities.IdentitiesClient;
import dev.adoclient.area.pipelines.PipelineRunsClient;
import dev.adoclient.area.pipelines.PipelinesClient;
import dev.adoclient.area.policies.PoliciesClient;
import dev.adoclient.area.pools.AgentsClient;
import dev.adoclient.area.pools.PoolsClient;
import dev.adoclient.area.projects.ProjectsClient;
import dev.adoclient.area.projects.TeamsClient;
import dev.adoclient.area.security.PermissionTokens;
import dev.adoclient.area.security.SecurityClient;
import dev.adoclient.area.wiki.WikiPagesClient;
import dev.adoclient.area.workitems.AttachmentsClient;
import dev.adoclient.area.workitems.LiveWorkItem;
import dev.adoclient.area.workitems.WorkItemQueriesClient;
import dev.adoclient.area.workitems.WorkItemsClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The migration table names what is there.
 */
class MigrationTableTests {

	private static final Path PAGE = Path.of("../docs/migrating-from-simple-ado.md");

	/** What the number of a defect begins with that concerns every call. */
	private static final String ANY_CALL = "T";

	private static final Pattern ROW = Pattern.compile("^\\| `(\\S+\\.\\w+)` \\| `(\\w+)\\.(\\w+)` \\|(.*)\\|$");

	private static final Pattern DEFECT = Pattern.compile("\\b[A-Z]\\d+\\b");

	private static final Map<String, Class<?>> CLIENTS = Stream
		.of(AdoClient.class, BuildsClient.class, BuildArtifactsClient.class, RetentionLeasesClient.class,
				DefinitionsClient.class, PipelinesClient.class, PipelineRunsClient.class, GitClient.class,
				GitRepositoryClient.class, GitRefsClient.class, GitItemsClient.class, PoliciesClient.class,
				ProjectsClient.class, TeamsClient.class, PullRequestsClient.class, PullRequestClient.class,
				PullRequestIterationsClient.class, PullRequestThreadsClient.class, SecurityClient.class,
				PermissionTokens.class, WorkItemsClient.class, WorkItemQueriesClient.class, AttachmentsClient.class,
				LiveWorkItem.class, AgentsClient.class, EndpointsClient.class, PoolsClient.class, WikiPagesClient.class,
				GraphClient.class, GraphGroupsClient.class, GraphUsersClient.class, MembershipsClient.class,
				IdentitiesClient.class, AuditClient.class, GovernanceClient.class, GovernedRepositoryClient.class)
		.collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

	static Stream<Row> rows() throws IOException {
		return Files.readAllLines(PAGE)
			.stream()
			.map(ROW::matcher)
			.filter(Matcher::matches)
			.map((row) -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void eachNameHasItsMethod(Row row) {
		Class<?> client = CLIENTS.get(row.client());
		assertThat(client).as(row.client()).isNotNull();
		assertThat(client.getMethods()).extracting(Method::getName).contains(row.method());
	}

	@Test
	void eachOperationOfSimpleAdoHasItsRow() throws IOException {
		assertThat(defects().keySet()).hasSize(125);
		assertThat(rows().map(Row::python)).containsExactlyInAnyOrderElementsOf(defects().keySet());
	}

	@Test
	void eachDefectIsToldInTheRowOfItsOperation() throws IOException {
		Map<String, List<String>> defects = defects();
		assertThat(rows()).allSatisfy((row) -> assertThat(named(row.remark())).as(row.python())
			.containsAll(defects.get(row.python()).stream().filter((defect) -> !defect.startsWith(ANY_CALL)).toList()));
	}

	@Test
	void theDefectsOfEveryCallAreToldOnce() throws IOException {
		List<String> told = Files.readAllLines(PAGE)
			.stream()
			.filter((line) -> line.startsWith("| " + ANY_CALL))
			.flatMap((line) -> named(line.split("\\|")[1]).stream())
			.toList();
		assertThat(told).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, 20).mapToObj((number) -> ANY_CALL + number).toList());
	}

	private static List<String> named(String text) {
		return DEFECT.matcher(text).results().map(MatchResult::group).toList();
	}

	private static Map<String, List<String>> defects() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/simple-ado-operations.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> List.of(line.split(" ")))
			.collect(Collectors.toMap((words) -> words.get(0), (words) -> words.subList(1, words.size())));
	}

	record Row(String python, String client, String method, String remark) {
	}

}
