package dev.adoclient.sample.demo;

import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;

import dev.adoclient.emulator.build.HostedBuildResult;
import dev.adoclient.emulator.pullrequest.HostedPullRequest;
import dev.adoclient.emulator.pullrequest.ReviewerVote;
import dev.adoclient.emulator.workitem.HostedWorkItem;

/**
 * Lets something happen every few seconds: a build begins, a pull request arrives,
 * somebody votes, work moves.
 */
final class DemoLife {

	private static final List<String> TITLES = List.of("Warm the cache at night", "Show the tax number on receipts",
			"Fewer queries for the order list", "Explain a refused card", "Upgrade the mail templates");

	private final Demo demo;

	private int steps;

	DemoLife(Demo demo) {
		this.demo = demo;
	}

	@Scheduled(initialDelayString = "4s", fixedDelayString = "7s")
	void step() {
		int n = this.steps++;
		synchronized (this.demo.emulator().state().host()) {
			switch (n % 4) {
				case 0, 2 -> this.demo.queue(n * 3 % 4, n,
						(n % 10 == 4) ? HostedBuildResult.FAILED : HostedBuildResult.SUCCEEDED, 25);
				case 1 -> review(n);
				default -> work(n);
			}
		}
	}

	/** Somebody votes; now and then one is opened, or the oldest one is put aside. */
	private void review(int n) {
		List<HostedPullRequest> open = this.demo.emulator()
			.state()
			.pullRequests()
			.all()
			.stream()
			.filter((pull) -> pull.lifecycle().isActive() && !pull.draft())
			.toList();
		if (n % 8 == 1 && open.size() < 7) {
			this.demo.open(this.demo.repository("web"), TITLES.get(n / 8 % TITLES.size()) + " (" + n + ")", n / 8 % 4,
					0, (pull) -> {
					});
		}
		else if (open.size() > 5) {
			this.demo.emulator().state().pullRequests().abandon(open.get(open.size() - 1), Demo.PEOPLE.get(0));
		}
		else {
			open.get(0).review(ReviewerVote.none(Demo.PEOPLE.get(2)).with((n % 3 == 0) ? 10 : 5));
		}
	}

	private void work(int n) {
		List<HostedWorkItem> items = this.demo.emulator().state().workItems().all();
		HostedWorkItem item = items.get(n / 4 * 5 % items.size());
		this.demo.move(item, item.state().equals("Active") ? "Closed" : "Active");
	}

}
