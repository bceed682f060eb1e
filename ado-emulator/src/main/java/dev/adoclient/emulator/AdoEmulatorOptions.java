package dev.adoclient.emulator;

import java.time.Clock;

/**
 * How an emulator starts.
 *
 * @param organization the name of the organization
 * @param token the token that is accepted
 * @param port the port; 0 for a free one
 * @param seeded whether the organization starts with projects, builds and work items
 * @param clock tells the time; a fixed one makes every answer the same at every start
 * @param bind the address of this machine to listen on; {@code localhost} keeps others
 * out
 * @param journal how many requests WireMock remembers, at about 10 KB each
 */
public record AdoEmulatorOptions(String organization, String token, int port, boolean seeded, Clock clock, String bind,
		int journal) {

	/**
	 * The organization {@code contoso} with a believable content, on a free port and in
	 * the time of this machine.
	 */
	public static AdoEmulatorOptions defaults() {
		return new AdoEmulatorOptions("contoso", "emulator-personal-access-token", 0, true, Clock.systemUTC(),
				"localhost", 1000);
	}

	/** The same with that name of the organization. */
	public AdoEmulatorOptions organization(String name) {
		return new AdoEmulatorOptions(name, this.token, this.port, this.seeded, this.clock, this.bind, this.journal);
	}

	/** The same with that token. */
	public AdoEmulatorOptions token(String accepted) {
		return new AdoEmulatorOptions(this.organization, accepted, this.port, this.seeded, this.clock, this.bind,
				this.journal);
	}

	/** The same on that port. */
	public AdoEmulatorOptions port(int number) {
		return new AdoEmulatorOptions(this.organization, this.token, number, this.seeded, this.clock, this.bind,
				this.journal);
	}

	/** The same with an organization that has no project yet. */
	public AdoEmulatorOptions empty() {
		return new AdoEmulatorOptions(this.organization, this.token, this.port, false, this.clock, this.bind,
				this.journal);
	}

	/** The same in the time of that clock. */
	public AdoEmulatorOptions clock(Clock other) {
		return new AdoEmulatorOptions(this.organization, this.token, this.port, this.seeded, other, this.bind,
				this.journal);
	}

	/**
	 * The same on that address of this machine. On {@code 0.0.0.0} everybody who reaches
	 * this machine may use the emulator, as far as the token goes.
	 */
	public AdoEmulatorOptions bind(String address) {
		return new AdoEmulatorOptions(this.organization, this.token, this.port, this.seeded, this.clock, address,
				this.journal);
	}

	/** The same with that many requests in WireMock's journal. */
	public AdoEmulatorOptions journal(int entries) {
		return new AdoEmulatorOptions(this.organization, this.token, this.port, this.seeded, this.clock, this.bind,
				entries);
	}

	@Override
	public String toString() {
		return "AdoEmulatorOptions[organization=" + this.organization + ", port=" + this.port + ", seeded="
				+ this.seeded + "]";
	}

}
