package dev.adoclient.emulator.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceHost;
import dev.adoclient.emulator.host.StableId;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the organization. One that a request has started is done before the
 * next request. Thread-safe.
 */
public final class Operations {

	private final ServiceHost host;

	private final Map<UUID, HostedOperation> operations = new LinkedHashMap<>();

	private final Map<UUID, Runnable> started = new LinkedHashMap<>();

	private @Nullable String failure;

	Operations(ServiceHost host) {
		this.host = host;
		host.background(this::proceed);
	}

	/** Starts an operation. */
	public HostedOperation start(Runnable work) {
		synchronized (this.host) {
			UUID id = StableId.of("operation", Integer.toString(this.operations.size() + 1));
			HostedOperation operation = new HostedOperation(id, HostedOperationStatus.NOT_SET, null);
			this.operations.put(id, operation);
			this.started.put(id, work);
			return operation;
		}
	}

	/** Lets the next operation fail with that message, without any effect. */
	public void failNext(String message) {
		synchronized (this.host) {
			this.failure = message;
		}
	}

	/** Returns the operation of that id, or refuses as the service does. */
	public HostedOperation get(String id) {
		synchronized (this.host) {
			return this.operations.values()
				.stream()
				.filter((operation) -> operation.id().toString().equalsIgnoreCase(id))
				.findFirst()
				.orElseThrow(() -> new ServiceException(404,
						"Microsoft.VisualStudio.Services.Operations.OperationNotFoundException, "
								+ "Microsoft.VisualStudio.Services.WebApi",
						"The operation with id '" + id + "' does not exist."));
		}
	}

	private void proceed() {
		this.started.forEach((id, work) -> this.operations.computeIfPresent(id, (key, started) -> done(started, work)));
		this.started.clear();
	}

	private HostedOperation done(HostedOperation operation, Runnable work) {
		String reason = this.failure;
		if (reason != null) {
			this.failure = null;
			return operation.failed(reason);
		}
		try {
			work.run();
			return operation.succeeded();
		}
		catch (ServiceException ex) {
			return operation.failed(String.valueOf(ex.getMessage()));
		}
	}

}
