package dev.adoclient.sample;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoAsyncClient;
import dev.adoclient.area.builds.BuildQuery;
import dev.adoclient.area.workitems.WiqlOptions;
import dev.adoclient.area.workitems.WorkItemsOptions;

/**
 * Builds and work items through the asynchronous client: both at once, and no thread
 * waits.
 */
@Controller
class AsyncController {

	private final AdoAsyncClient ado;

	AsyncController(AdoAsyncClient ado) {
		this.ado = ado;
	}

	@GetMapping("/async")
	Mono<ModelAndView> page() {
		return overview().map((overview) -> Page.of(this.ado.connection(), overview));
	}

	Mono<Overview> overview() {
		return Mono.defer(() -> Mono.zip(builds(), workItems()))
			.map((both) -> Overview.of("AdoAsyncClient", both.getT1(), both.getT2()))
			.onErrorResume((failure) -> Mono.just(Overview.failed("AdoAsyncClient", failure)));
	}

	private Mono<List<BuildRow>> builds() {
		BuildQuery newest = BuildQuery.all().pageSize(Overview.ROWS);
		return this.ado.builds().listBuilds(newest).take(Overview.ROWS).map(BuildRow::of).collectList();
	}

	private Mono<List<WorkItemRow>> workItems() {
		WiqlOptions newest = WiqlOptions.defaults().top(Overview.ROWS);
		return this.ado.workItems()
			.queries()
			.queryWorkItems(Overview.CHANGED_LAST, newest, WorkItemsOptions.defaults())
			.map(WorkItemRow::of)
			.collectList();
	}

}
