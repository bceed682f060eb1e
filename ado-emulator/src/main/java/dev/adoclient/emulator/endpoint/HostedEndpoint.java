package dev.adoclient.emulator.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A service endpoint, which several projects may use. */
public final class HostedEndpoint {

	private final UUID id;

	private final Map<UUID, String> projects = new LinkedHashMap<>();

	private final Map<String, String> parameters = new LinkedHashMap<>();

	private final Map<String, String> data = new LinkedHashMap<>();

	private String name = "";

	private String type = "";

	private String url = "";

	private String description = "";

	private String scheme = "";

	HostedEndpoint(UUID id) {
		this.id = id;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String type() {
		return this.type;
	}

	public String url() {
		return this.url;
	}

	public String description() {
		return this.description;
	}

	/** How the other service is told who asks. */
	public String scheme() {
		return this.scheme;
	}

	/** Replaces what the endpoint is. */
	public void replace(String newName, String newType, String newUrl, String newDescription) {
		this.name = newName;
		this.type = newType;
		this.url = newUrl;
		this.description = newDescription;
	}

	/** Replaces how the other service is told who asks. A null value keeps the secret. */
	public void authorize(String newScheme, Map<String, String> newParameters) {
		this.scheme = newScheme;
		this.parameters.keySet().retainAll(newParameters.keySet());
		newParameters.forEach((parameter, value) -> {
			if (!value.isEmpty() || !isSecret(parameter)) {
				this.parameters.put(parameter, value);
			}
		});
	}

	/** The parameters of the authorization, secrets included. */
	public Map<String, String> parameters() {
		return this.parameters;
	}

	/** What the type of the endpoint asks for, to be changed. */
	public Map<String, String> data() {
		return this.data;
	}

	/**
	 * The projects that use the endpoint, each with the name that it has there, to be
	 * changed.
	 */
	public Map<UUID, String> projects() {
		return this.projects;
	}

	/** Whether a parameter is never shown. */
	public static boolean isSecret(String parameter) {
		return parameter.matches("(?i).*(token|password|secret|key|certificate)$");
	}

}
