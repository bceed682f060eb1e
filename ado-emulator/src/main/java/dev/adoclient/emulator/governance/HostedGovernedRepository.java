package dev.adoclient.emulator.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.adoclient.emulator.git.HostedRepository;
import org.jspecify.annotations.Nullable;

/** A git repository that component governance looks after. */
public final class HostedGovernedRepository {

	private final int id;

	private final HostedRepository repository;

	private final List<HostedAlert> alerts = new ArrayList<>();

	private final Set<UUID> policies = new LinkedHashSet<>();

	private Map<String, @Nullable Object> alertSettings = new LinkedHashMap<>();

	HostedGovernedRepository(int id, HostedRepository repository) {
		this.id = id;
		this.repository = repository;
		this.alertSettings.put("showRepositoryWarningBanner", true);
		this.alertSettings.put("minimumAlertSeverity", "medium");
		this.alertSettings.put("workItemSettings", workItemSettings());
	}

	/** Nobody wants work items yet. */
	private static Map<String, @Nullable Object> workItemSettings() {
		Map<String, @Nullable Object> settings = new LinkedHashMap<>();
		settings.put("areaPath", null);
		settings.put("workItemType", null);
		settings.put("securityAlertWorkItemCreationEnabled", false);
		settings.put("legalAlertWorkItemCreationEnabled", false);
		settings.put("workItemTemplateRows", List.of());
		return settings;
	}

	/** The id in component governance. */
	public int id() {
		return this.id;
	}

	/** The git repository. */
	public HostedRepository repository() {
		return this.repository;
	}

	/** The alerts, to be added to by a test. */
	public List<HostedAlert> alerts() {
		return this.alerts;
	}

	/** The ids of its policies, to be added to by a test. */
	public Set<UUID> policies() {
		return this.policies;
	}

	/** What is done about alerts, by name. */
	public Map<String, @Nullable Object> alertSettings() {
		return this.alertSettings;
	}

	/** Replaces what is done about alerts. */
	public void alertSettings(Map<String, @Nullable Object> settings) {
		this.alertSettings = settings;
	}

}
