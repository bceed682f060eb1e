package dev.adoclient.emulator.service.agent;

import dev.adoclient.emulator.agent.HostedPool;
import dev.adoclient.emulator.host.Person;
import dev.adoclient.emulator.rest.Call;
import dev.adoclient.emulator.rest.Json;
import dev.adoclient.emulator.rest.PersonJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes a pool. */
final class PoolJson {

	private PoolJson() {
	}

	static ObjectNode pool(Call call, HostedPool pool, Person owner) {
		ObjectNode json = Json.object();
		json.put("createdOn", Json.date(pool.createdOn()))
			.put("autoProvision", pool.autoProvision())
			.put("autoUpdate", pool.autoUpdate())
			.put("autoSize", pool.autoSize())
			.put("targetSize", pool.targetSize())
			.putNull("agentCloudId");
		json.set("createdBy", PersonJson.reference(call.links(), owner));
		json.set("owner", PersonJson.reference(call.links(), owner));
		json.setAll(reference(pool));
		return json;
	}

	static ObjectNode reference(HostedPool pool) {
		return Json.object()
			.put("id", pool.id())
			.put("scope", "00000000-0000-0000-0000-000000000000")
			.put("name", pool.name())
			.put("isHosted", pool.hosted())
			.put("poolType", pool.kind().wire())
			.put("size", pool.agents().size())
			.put("isLegacy", false)
			.put("options", "none");
	}

}
