package dev.adoclient.emulator.organization;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A process that projects follow, under the id that it has everywhere. */
public enum HostedProcess {

	AGILE("Agile", "adcc42ab-9882-485e-a3ed-7678f01f66bc"),

	BASIC("Basic", "b8a3a935-7e91-48b8-a94c-606d37c3e9f2"),

	CMMI("CMMI", "27450541-8e31-4150-9947-dc59f998fc01"),

	SCRUM("Scrum", "6b724908-ef14-45cf-84f8-768b5384da45");

	private final String title;

	private final UUID id;

	HostedProcess(String title, String id) {
		this.title = title;
		this.id = UUID.fromString(id);
	}

	/** Returns the process of that id. */
	public static Optional<HostedProcess> find(String id) {
		return Stream.of(values()).filter((process) -> process.id.toString().equalsIgnoreCase(id)).findFirst();
	}

	/** Whether projects follow it for which nobody chooses another. */
	public boolean isDefault() {
		return this == AGILE;
	}

	public String title() {
		return this.title;
	}

	public UUID id() {
		return this.id;
	}

}
