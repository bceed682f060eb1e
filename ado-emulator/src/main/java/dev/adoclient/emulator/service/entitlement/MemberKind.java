package dev.adoclient.emulator.service.entitlement;

import java.util.Locale;
import java.util.function.Function;

import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Route;

/** How a kind of member is called in paths and bodies. */
enum MemberKind {

	USER(Person.Kind.USER, "user", "principalName"),
	SERVICE_PRINCIPAL(Person.Kind.SERVICE_PRINCIPAL, "servicePrincipal", "originId");

	private final Person.Kind person;

	private final String property;

	private final String nameProperty;

	MemberKind(Person.Kind person, String property, String nameProperty) {
		this.person = person;
		this.property = property;
		this.nameProperty = nameProperty;
	}

	static MemberKind of(Person person) {
		return (person.kind() == Person.Kind.USER) ? USER : SERVICE_PRINCIPAL;
	}

	Person.Kind person() {
		return this.person;
	}

	/** The property of a body that holds the member. */
	String property() {
		return this.property;
	}

	/** The property of the member by which a request names it. */
	String nameProperty() {
		return this.nameProperty;
	}

	/** The variable of a path, and the property of a result, that is the member's id. */
	String id() {
		return this.property + "Id";
	}

	/** The path of all members of this kind. */
	String path() {
		return "/_apis/" + this.property.toLowerCase(Locale.ROOT) + "entitlements";
	}

	/** Returns a route. Those of service principals are a preview. */
	Route route(String method, String path, Function<Call, Answer> handler) {
		return (this == USER) ? Route.of(method, path, handler) : Route.preview(method, path, handler);
	}

}
