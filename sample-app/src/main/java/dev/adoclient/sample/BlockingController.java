package dev.adoclient.sample;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.workitems.WiqlOptions;
import dev.adoclient.area.workitems.WorkItemsOptions;

/**
 * Builds and work items through the blocking client.
 */
@Controller
class BlockingController {

	private final AdoClient ado;

	BlockingController(AdoClient ado) {
		this.ado = ado;
	}

	@GetMapping("/blocking")
	ModelAndView page() {
		return Page.of(this.ado.connection(), overview());
	}

	Overview overview() {
		try {
			return Overview.of("AdoClient", builds(), workItems());
		}
		catch (RuntimeException ex) {
			return Overview.failed("AdoClient", ex);
		}
	}

	private List<BuildRow> builds() {
		BuildQuery newest = BuildQuery.all().pageSize(Overview.ROWS);
		return this.ado.builds().listBuilds(newest).limit(Overview.ROWS).stream().map(BuildRow::of).toList();
	}

	private List<WorkItemRow> workItems() {
		WiqlOptions newest = WiqlOptions.defaults().top(Overview.ROWS);
		return this.ado.workItems()
			.queries()
			.queryWorkItems(Overview.CHANGED_LAST, newest, WorkItemsOptions.defaults())
			.stream()
			.map(WorkItemRow::of)
			.toList();
	}

}
