package dev.adoclient.emulator.service.project;

import java.util.List;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.organization.HostedProcess;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.Route;
import dev.adoclient.emulator.rest.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Lists the processes that a project can follow, and shows one. */
final class ProcessRoutes implements Routes {

	private static final String PROCESSES = "/_apis/process/processes";

	@Override
	public List<Route> routes() {
		return List.of(Route.of("GET", PROCESSES, ProcessRoutes::list),
				Route.of("GET", PROCESSES + "/{processId}", ProcessRoutes::get));
	}

	private static Answer list(Call call) {
		return Answer.json(Json.list(Stream.of(HostedProcess.values()).map((process) -> json(call, process)).toList()));
	}

	private static Answer get(Call call) {
		String id = call.variable("processId");
		return Answer.json(json(call,
				HostedProcess.find(id)
					.orElseThrow(() -> new ServiceException(404,
							"Microsoft.TeamFoundation.Core.WebApi.ProcessNotFoundException, "
									+ "Microsoft.TeamFoundation.Core.WebApi",
							"The process with id '" + id + "' does not exist."))));
	}

	private static ObjectNode json(Call call, HostedProcess process) {
		return Json.object()
			.put("id", process.id().toString())
			.put("description", "The process " + process.title())
			.put("isDefault", process.isDefault())
			.put("type", "system")
			.put("url", call.links().organization(PROCESSES + "/" + process.id()))
			.put("name", process.title());
	}

}
