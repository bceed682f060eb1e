package dev.adoclient.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * What the client observes, with the keys and events of it.
 */
public enum AdoObservationDocumentation implements ObservationDocumentation {

	/**
	 * One call to Azure DevOps with all its attempts and waits, until its answer is read.
	 * A list is one operation for each page; of content that is streamed, the operation
	 * ends when the content begins.
	 */
	OPERATION {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultAdoOperationObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeys.values();
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinalityKeys.values();
		}

		@Override
		public Observation.Event[] getEvents() {
			return Events.values();
		}

	};

	/**
	 * The keys that have few values, and become tags of the meters.
	 */
	public enum LowCardinalityKeys implements KeyName {

		/** The name of the client. */
		CLIENT("client"),

		/** The area of the service, such as {@code build}. */
		AREA("area"),

		/** The method and the route, with places in it in place of ids. */
		OPERATION("operation"),

		/** How the operation ended, see {@link AdoOperationContext.Outcome}. */
		OUTCOME("outcome"),

		/**
		 * The type of the failure. It is not called "error": tracers take a key of that
		 * name for a failure, even if its value is none.
		 */
		EXCEPTION("exception");

		private final String key;

		LowCardinalityKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * The keys that may have any number of values, and are seen in traces only.
	 */
	public enum HighCardinalityKeys implements KeyName {

		/** The project. */
		PROJECT("project"),

		/** The id under which the service logged the last request. */
		ACTIVITY_ID("activity.id"),

		/** How often the request was sent. */
		ATTEMPTS("attempts");

		private final String key;

		HighCardinalityKeys(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * What happens while an operation is under way.
	 */
	public enum Events implements Observation.Event {

		/** An attempt failed, and another one follows. */
		RETRY("retry"),

		/** The operation waits at the rate gate. */
		GATE_WAIT("gate.wait"),

		/** The operation waits for a place among the requests in flight. */
		PLACE_WAIT("place.wait");

		private final String event;

		Events(String event) {
			this.event = event;
		}

		@Override
		public String getName() {
			return this.event;
		}

	}

}
