package dev.adoclient.observation;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;

import dev.adoclient.observation.AdoObservationDocumentation.HighCardinalityKeys;
import dev.adoclient.observation.AdoObservationDocumentation.LowCardinalityKeys;

/**
 * The names and keys of operations unless an application brings others. Each key is
 * always there; one without a value is {@code none}.
 */
public class DefaultAdoOperationObservationConvention implements AdoOperationObservationConvention {

	static final String NAME = "ado.client.operation";

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public String getContextualName(AdoOperationContext context) {
		return "ado " + context.operation();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(AdoOperationContext context) {
		return KeyValues.of(client(context), area(context), operation(context), outcome(context), exception(context));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(AdoOperationContext context) {
		return KeyValues.of(project(context), activityId(context), attempts(context));
	}

	/**
	 * Returns the name of the client.
	 */
	protected KeyValue client(AdoOperationContext context) {
		return LowCardinalityKeys.CLIENT.withValue(context.client());
	}

	/**
	 * Returns the area, such as {@code build}.
	 */
	protected KeyValue area(AdoOperationContext context) {
		return LowCardinalityKeys.AREA.withValue(context.request().area().orElse(KeyValue.NONE_VALUE));
	}

	/**
	 * Returns the operation, such as {@code GET /{project}/_apis/build/builds/{buildId}}.
	 */
	protected KeyValue operation(AdoOperationContext context) {
		return LowCardinalityKeys.OPERATION.withValue(context.operation());
	}

	/**
	 * Returns how the operation ended.
	 */
	protected KeyValue outcome(AdoOperationContext context) {
		return LowCardinalityKeys.OUTCOME.withValue(context.outcome().name());
	}

	/**
	 * Returns the type of the failure.
	 */
	protected KeyValue exception(AdoOperationContext context) {
		Throwable failure = context.getError();
		return LowCardinalityKeys.EXCEPTION
			.withValue((failure != null) ? failure.getClass().getSimpleName() : KeyValue.NONE_VALUE);
	}

	/**
	 * Returns the project.
	 */
	protected KeyValue project(AdoOperationContext context) {
		return HighCardinalityKeys.PROJECT.withValue(context.request().project().orElse(KeyValue.NONE_VALUE));
	}

	/**
	 * Returns the id under which the service logged the last request.
	 */
	protected KeyValue activityId(AdoOperationContext context) {
		return HighCardinalityKeys.ACTIVITY_ID.withValue(context.activityId().orElse(KeyValue.NONE_VALUE));
	}

	/**
	 * Returns how often the request was sent.
	 */
	protected KeyValue attempts(AdoOperationContext context) {
		return HighCardinalityKeys.ATTEMPTS.withValue(Integer.toString(context.attempts()));
	}

}
