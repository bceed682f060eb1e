package dev.adoclient.area.graph;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;

import dev.adoclient.blocking.GenerateBlocking;
import dev.adoclient.http.Call;
import dev.adoclient.http.Paging;
import dev.adoclient.http.Target;
import dev.adoclient.paging.PagedFlux;

/**
 * The graph of the organization: its subjects, which are users, groups and service
 * principals, each with a descriptor such as {@code aad.Mzc…} or {@code vssgp.Uy0…}. Not
 * on a Server. Safe to share between threads.
 *
 * @see <a href="https://learn.microsoft.com/rest/api/azure/devops/graph">Graph</a>
 */
@GenerateBlocking
public class GraphAsyncClient {

	private static final String AVATARS = "/graph/Subjects/{subjectDescriptor}/avatars";

	/** How many subjects one request looks up. */
	private static final int LOOKUP = 100;

	private final Target http;

	/**
	 * Creates the client of an organization; applications get theirs from the root
	 * client.
	 */
	public GraphAsyncClient(Target http) {
		this.http = http;
	}

	/**
	 * Returns the users.
	 */
	public GraphUsersAsyncClient users() {
		return new GraphUsersAsyncClient(this.http);
	}

	/**
	 * Returns the groups.
	 */
	public GraphGroupsAsyncClient groups() {
		return new GraphGroupsAsyncClient(this.http);
	}

	/**
	 * Returns the service principals.
	 */
	public ServicePrincipalsAsyncClient servicePrincipals() {
		return new ServicePrincipalsAsyncClient(this.http);
	}

	/**
	 * Returns who is a member of what.
	 */
	public MembershipsAsyncClient memberships() {
		return new MembershipsAsyncClient(this.http);
	}

	/**
	 * Returns the descriptor of what has this storage key: of a user, a group or a
	 * project.
	 * @param storageKey the id that other services know, such as the id of an identity or
	 * of a project
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/descriptors/get">Get</a>
	 */
	public Mono<GraphDescriptorResult> getDescriptor(UUID storageKey) {
		return this.http.get("/graph/descriptors/{storageKey}", storageKey).fetch(GraphDescriptorResult::new);
	}

	/**
	 * Returns the storage key of a subject: the id that other services know.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/storage-keys/get">Get</a>
	 */
	public Mono<GraphStorageKeyResult> getStorageKey(String subjectDescriptor) {
		return this.http.get("/graph/storagekeys/{subjectDescriptor}", subjectDescriptor)
			.fetch(GraphStorageKeyResult::new);
	}

	/**
	 * Returns the subjects of these descriptors, by descriptor. What does not exist is
	 * left out. {@link GraphSubject#as} reads one as a {@code GraphUser} or a
	 * {@code GraphGroup}.
	 * @throws IllegalArgumentException if there is no descriptor, or one is blank
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/subject-lookup/lookup-subjects">Lookup
	 * Subjects</a>
	 */
	public Mono<Map<String, GraphSubject>> lookupSubjects(String... subjectDescriptors) {
		return this.http.post("/graph/subjectlookup")
			.preview(1)
			.safe()
			.body(Map.of("lookupKeys", keys(subjectDescriptors)))
			.fetchValue(SubjectsFound::in);
	}

	/**
	 * Lists the subjects whose names or addresses begin with a text.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/subject-query/query">Query</a>
	 */
	public PagedFlux<GraphSubject> querySubjects(SubjectQuery query) {
		return this.http.post("/graph/subjectquery")
			.preview(1)
			.safe()
			.body(query)
			.fetchPages(GraphSubject::new, Paging.byContinuationHeader());
	}

	/**
	 * Returns the members of a group, without the members of its groups.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/list">List</a>
	 */
	public Mono<List<GraphSubject>> getMembers(String groupDescriptor) {
		return memberships()
			.listMemberships(groupDescriptor, MembershipQuery.all().direction(GraphTraversalDirection.DOWN))
			.map(GraphMembership::memberDescriptor)
			.buffer(LOOKUP)
			.concatMap(this::inOrder)
			.collectList();
	}

	/**
	 * Returns the avatar of a subject.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/get">Get</a>
	 */
	public Mono<Avatar> getAvatar(String subjectDescriptor) {
		return getAvatar(subjectDescriptor, AvatarOptions.defaults());
	}

	/**
	 * Returns the avatar of a subject, as the options name it.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/get">Get</a>
	 */
	public Mono<Avatar> getAvatar(String subjectDescriptor, AvatarOptions options) {
		return avatar(HttpMethod.GET, subjectDescriptor).query(options).fetch(Avatar::new);
	}

	/**
	 * Replaces the avatar of a subject.
	 * @param image a picture, such as a PNG
	 * @throws IllegalArgumentException if the picture is empty
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/set-avatar">Set
	 * Avatar</a>
	 */
	public Mono<Void> setAvatar(String subjectDescriptor, byte[] image) {
		if (image.length == 0) {
			throw new IllegalArgumentException("The picture is empty");
		}
		return avatar(HttpMethod.PUT, subjectDescriptor)
			.body(Map.of("value", Base64.getEncoder().encodeToString(image)))
			.send();
	}

	/**
	 * Removes the avatar of a subject, which has a generated one from then on.
	 * @see <a href=
	 * "https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/delete">Delete</a>
	 */
	public Mono<Void> deleteAvatar(String subjectDescriptor) {
		return avatar(HttpMethod.DELETE, subjectDescriptor).send();
	}

	private Flux<GraphSubject> inOrder(List<String> descriptors) {
		return lookupSubjects(descriptors.toArray(String[]::new))
			.flatMapIterable((found) -> descriptors.stream().map(found::get).filter(Objects::nonNull).toList());
	}

	private Call avatar(HttpMethod method, String subjectDescriptor) {
		return this.http.call(method, AVATARS, subjectDescriptor);
	}

	private static List<Map<String, String>> keys(String[] descriptors) {
		if (descriptors.length == 0) {
			throw new IllegalArgumentException("Name a descriptor to look up");
		}
		return Arrays.stream(descriptors).map(GraphAsyncClient::key).toList();
	}

	private static Map<String, String> key(String descriptor) {
		if (descriptor.isBlank()) {
			throw new IllegalArgumentException("A descriptor is blank");
		}
		return Map.of("descriptor", descriptor);
	}

}
