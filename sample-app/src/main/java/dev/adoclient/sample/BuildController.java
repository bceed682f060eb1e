package dev.adoclient.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.AdoClient;
import dev.adoclient.area.builds.Build;
import dev.adoclient.area.builds.BuildLog;
import dev.adoclient.area.builds.LogRange;
import dev.adoclient.area.builds.TaskResult;
import dev.adoclient.area.builds.Timeline;
import dev.adoclient.area.builds.TimelineRecord;

/**
 * One build: its steps as bars, what it complains about, the log of what failed, and what
 * it published. Read through the blocking client, one question after the other.
 */
@Controller
class BuildController {

	private static final int LINES = 200;

	private final AdoClient ado;

	private final Live live;

	private final Clock clock;

	BuildController(AdoClient ado, Live live, Clock clock) {
		this.ado = ado;
		this.live = live;
		this.clock = clock;
	}

	@GetMapping("/builds/{id}")
	ModelAndView page(@PathVariable int id) {
		return view("build", id);
	}

	@GetMapping("/builds/{id}/panel")
	ModelAndView panel(@PathVariable int id) {
		return view("build :: build", id);
	}

	private ModelAndView view(String name, int id) {
		long lastId = this.live.lastId();
		Build build = this.ado.builds().getBuild(id);
		List<TimelineRecord> records = this.ado.builds().getTimeline(id).map(Timeline::records).orElse(List.of());
		Steps steps = Steps.of(records, this.clock.instant());
		ModelAndView view = new ModelAndView(name).addObject("build", build)
			.addObject("lastId", lastId)
			.addObject("steps", steps)
			.addObject("artifacts", this.ado.builds().artifacts().listArtifacts(id).toList());
		failed(records).ifPresent((record) -> view.addObject("failed", record).addObject("log", log(id, record)));
		return view;
	}

	/** The task that failed: the first one, since the others often follow from it. */
	private static Optional<TimelineRecord> failed(List<TimelineRecord> records) {
		return records.stream()
			.filter((record) -> "Task".equals(record.type()) && TaskResult.FAILED.equals(record.result())
					&& record.log() != null)
			.min(Comparator.comparing((record) -> Objects.requireNonNullElse(record.startTime(), Instant.MAX)));
	}

	/** The end of the log, where the reason is. */
	private List<String> log(int buildId, TimelineRecord record) {
		int logId = Objects.requireNonNull(Objects.requireNonNull(record.log()).id());
		long lines = this.ado.builds()
			.logs()
			.listLogs(buildId)
			.stream()
			.filter((log) -> Objects.equals(log.id(), logId))
			.map(BuildLog::lineCount)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(0L);
		LogRange end = (lines > LINES) ? LogRange.all().from(lines - LINES + 1) : LogRange.all();
		return this.ado.builds().logs().getText(buildId, logId, end).lines().toList();
	}

}
