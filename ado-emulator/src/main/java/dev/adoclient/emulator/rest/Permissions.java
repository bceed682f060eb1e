package dev.adoclient.emulator.rest;

import java.util.Locale;
import java.util.Set;

import dev.adoclient.emulator.host.Access;
import dev.adoclient.emulator.host.Permission;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.location.Location;
import org.jspecify.annotations.Nullable;

/** Refuses what a test has forbidden to the caller. */
public final class Permissions {

	/** What is asked for with a body, but changes nothing. */
	private static final Set<String> QUERIES = Set.of("wiql", "workitemsbatch");

	private final Access access;

	private final Person caller;

	public Permissions(Access access, Person caller) {
		this.access = access;
		this.caller = caller;
	}

	public void check(Route route) {
		Permission permission = needed(route);
		if (permission == null || this.access.allows(permission)) {
			return;
		}
		if (permission.name().endsWith("WORK_ITEMS")) {
			throw new ServiceException(403,
					"Microsoft.TeamFoundation.Framework.Server.AccessCheckException, "
							+ "Microsoft.TeamFoundation.Framework.Server",
					"TF50309: The following account does not have sufficient permissions to complete the operation: "
							+ this.caller.displayName() + ". The following permissions are needed to perform this "
							+ "operation: " + permission.displayName() + ".");
		}
		throw new ServiceException(403,
				"Microsoft.TeamFoundation.Build.WebApi.AccessDeniedException, Microsoft.TeamFoundation.Build2.WebApi",
				"TF215106: Access denied. " + this.caller.displayName() + " needs " + permission.displayName()
						+ " permissions to perform the action.");
	}

	private static @Nullable Permission needed(Route route) {
		Location location = route.location();
		if (location == null) {
			return null;
		}
		boolean reads = route.method().equals("GET");
		boolean deletes = route.method().equals("DELETE");
		String resource = location.resource().toLowerCase(Locale.ROOT);
		return switch (location.area().toLowerCase(Locale.ROOT)) {
			case "build" -> reads ? Permission.VIEW_BUILDS
					: (resource.equals("definitions") && deletes) ? Permission.DELETE_BUILD_DEFINITIONS
							: (resource.equals("builds") && route.method().equals("POST")) ? Permission.QUEUE_BUILDS
									: Permission.UPDATE_BUILDS;
			case "wit" -> (reads || QUERIES.contains(resource)) ? Permission.VIEW_WORK_ITEMS : deletes
					? Permission.DELETE_WORK_ITEMS : resource.equals("batch") ? null : Permission.EDIT_WORK_ITEMS;
			default -> null;
		};
	}

}
