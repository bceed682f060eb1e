package dev.adoclient.emulator.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;

/** The teams of one project: the default one, and others. Thread-safe. */
public final class Teams {

	private final ServiceHost host;

	private final UUID projectId;

	private final Map<UUID, HostedTeam> teams = new LinkedHashMap<>();

	private final HostedTeam defaultTeam;

	private int created;

	Teams(ServiceHost host, UUID projectId, UUID defaultTeamId, String projectName) {
		this.host = host;
		this.projectId = projectId;
		this.defaultTeam = new HostedTeam(defaultTeamId, projectName + " Team", "The default project team.");
		this.defaultTeam.settings().planAtRoot();
		this.teams.put(defaultTeamId, this.defaultTeam);
	}

	/** The team that everybody is in who is put into no other. */
	public HostedTeam defaultTeam() {
		return this.defaultTeam;
	}

	/** Returns the teams, by name. */
	public List<HostedTeam> all() {
		synchronized (this.host) {
			List<HostedTeam> all = new ArrayList<>(this.teams.values());
			all.sort(Comparator.comparing(HostedTeam::name, String.CASE_INSENSITIVE_ORDER));
			return all;
		}
	}

	/** Returns the team of that name or id, or refuses as the service does. */
	public HostedTeam get(String nameOrId) {
		synchronized (this.host) {
			return find(nameOrId).orElseThrow(() -> new ServiceException(404,
					"Microsoft.Azure.Devops.Teams.Service.TeamNotFoundException, Microsoft.Azure.Devops.Teams.Service",
					"The team with id '" + nameOrId + "' does not exist."));
		}
	}

	/** Makes a team, or refuses where there is one of that name. */
	public HostedTeam create(String name, String description) {
		synchronized (this.host) {
			requireFree(name);
			this.created++;
			HostedTeam team = new HostedTeam(StableId.of("team", this.projectId + "/" + this.created), name,
					description);
			this.teams.put(team.id(), team);
			return team;
		}
	}

	/** Gives the team another name, or refuses where there is one of that name. */
	public void rename(HostedTeam team, String name) {
		synchronized (this.host) {
			if (!team.name().equalsIgnoreCase(name)) {
				requireFree(name);
			}
			team.rename(name);
		}
	}

	/** Deletes the team, or refuses where it is the default one. */
	public void delete(HostedTeam team) {
		synchronized (this.host) {
			if (team == this.defaultTeam) {
				throw new ServiceException(400,
						"Microsoft.Azure.Devops.Teams.Service.DefaultTeamCannotBeDeletedException, "
								+ "Microsoft.Azure.Devops.Teams.Service",
						"The default team '" + team.name() + "' cannot be deleted.");
			}
			this.teams.remove(team.id());
		}
	}

	private Optional<HostedTeam> find(String nameOrId) {
		return this.teams.values()
			.stream()
			.filter((team) -> team.name().equalsIgnoreCase(nameOrId) || team.id().toString().equalsIgnoreCase(nameOrId))
			.findFirst();
	}

	private void requireFree(String name) {
		if (find(name).isPresent()) {
			throw new ServiceException(409, "Microsoft.Azure.Devops.Teams.Service.TeamAlreadyExistsException, "
					+ "Microsoft.Azure.Devops.Teams.Service", "There is a team '" + name + "' already.");
		}
	}

}
