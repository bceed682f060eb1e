package dev.adoclient.emulator.workitem;

import java.time.Instant;
import java.util.Objects;

import dev.adoclient.emulator.host.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the service itself fills in, and what it insists on, whenever a work item is
 * saved.
 */
final class Rules {

	private static final String COMMON = "Microsoft.VSTS.Common.";

	private final Draft draft;

	private final Person author;

	private final Instant now;

	Rules(Draft draft, Person author, Instant now) {
		this.draft = draft;
		this.author = author;
		this.now = now;
	}

	HostedWorkItem apply() {
		HostedWorkItem base = this.draft.base();
		HostedWorkItemType type = HostedWorkItemType.get(base.type());
		if (!this.draft.bypassesRules()) {
			validate(type);
		}
		if (!Objects.equals(base.rev() == 0 ? null : base.value(Fields.STATE), this.draft.text(Fields.STATE))) {
			moved(type, String.valueOf(this.draft.text(Fields.STATE)));
		}
		if (this.draft.text(Fields.HISTORY) != null) {
			Object count = base.value(Fields.COMMENT_COUNT);
			this.draft.put(Fields.COMMENT_COUNT, ((count instanceof Integer number) ? number : 0) + 1);
		}
		if (base.rev() == 0) {
			this.draft.putUnlessTouched(Fields.CREATED_BY, this.author);
			this.draft.putUnlessTouched(Fields.CREATED_DATE, this.now);
		}
		this.draft.putUnlessTouched(Fields.CHANGED_BY, this.author);
		this.draft.putUnlessTouched(Fields.CHANGED_DATE, later(base.value(Fields.CHANGED_DATE)));
		return this.draft.finish(base.rev() + 1);
	}

	/** Each revision is later than the one before, even where the clock stands still. */
	private Instant later(@Nullable Object before) {
		return (before instanceof Instant instant && !this.now.isAfter(instant)) ? instant.plusMillis(1) : this.now;
	}

	private void validate(HostedWorkItemType type) {
		String title = this.draft.text(Fields.TITLE);
		if (title == null || title.isBlank()) {
			throw error(Fields.TITLE, "Required, HasValues, InvalidEmpty");
		}
		String state = this.draft.text(Fields.STATE);
		if (state == null || !type.has(state)) {
			throw error(Fields.STATE, "Required, HasValues, LimitedToValues, AllowsOldValue, InvalidNotOldValue");
		}
		underProject(Fields.AREA);
		underProject(Fields.ITERATION);
	}

	private static RuntimeException error(String reference, String code) {
		return WorkItemRefusals
			.rule("TF401320: Rule Error for field " + Fields.get(reference).name() + ". Error code: " + code + ".");
	}

	private void underProject(String reference) {
		String project = this.draft.base().project();
		String path = Objects.requireNonNullElse(this.draft.text(reference), "");
		if (!path.equalsIgnoreCase(project) && !path.regionMatches(true, 0, project + "\\", 0, project.length() + 1)) {
			throw WorkItemRefusals.of(400, "WorkItemFieldInvalidTreeNameException",
					"TF401347: Invalid tree name given for work item " + this.draft.base().id() + ", field '"
							+ reference + "'.");
		}
	}

	private void moved(HostedWorkItemType type, String state) {
		this.draft.putUnlessTouched(Fields.REASON, type.reason(state));
		this.draft.putUnlessTouched(COMMON + "StateChangeDate", this.now);
		switch (state) {
			case "Active" -> {
				stamp("Activated");
				forget("Resolved");
				forget("Closed");
			}
			case "Resolved" -> {
				if (type.isBug()) {
					resolvedBug(type.reason(state));
				}
				stamp("Resolved");
				forget("Closed");
			}
			case "Closed" -> stamp("Closed");
			default -> forget("Closed");
		}
	}

	/** A bug goes back to whoever reported it, and was worked on in any case. */
	private void resolvedBug(String reason) {
		Object reporter = this.draft.base().value(Fields.CREATED_BY);
		if (this.draft.base().value("System.AssignedTo") == null && reporter != null) {
			this.draft.putUnlessTouched("System.AssignedTo", reporter);
		}
		if (this.draft.base().value(COMMON + "ActivatedDate") == null) {
			stamp("Activated");
		}
		this.draft.putUnlessTouched(COMMON + "ResolvedReason", reason);
	}

	private void stamp(String what) {
		this.draft.putUnlessTouched(COMMON + what + "Date", this.now);
		this.draft.putUnlessTouched(COMMON + what + "By", this.author);
	}

	private void forget(String what) {
		if (!this.draft.touches(COMMON + what + "Date")) {
			this.draft.clear(COMMON + what + "Date");
			this.draft.clear(COMMON + what + "By");
		}
	}

}
