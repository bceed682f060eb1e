package dev.adoclient.emulator.host;

import java.util.Map;

/**
 * A refusal of the service, in the service's own words: the status, the type and the
 * message that its error body carries.
 */
public final class ServiceException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final String typeName;

	private final int eventId;

	private final Map<String, Object> customProperties;

	/**
	 * Creates a refusal.
	 * @param status the HTTP status
	 * @param typeName the assembly-qualified type that the service names, such as
	 * {@code Some.Namespace.SomeException, Some.Assembly}
	 * @param message the service's message
	 */
	public ServiceException(int status, String typeName, String message) {
		this(status, typeName, message, 3000);
	}

	/** Creates a refusal of an area whose event id is not the usual 3000. */
	public ServiceException(int status, String typeName, String message, int eventId) {
		this(status, typeName, message, eventId, Map.of());
	}

	private ServiceException(int status, String typeName, String message, int eventId,
			Map<String, Object> customProperties) {
		super(message);
		this.status = status;
		this.typeName = typeName;
		this.eventId = eventId;
		this.customProperties = customProperties;
	}

	/** Refuses an argument, as the service does for what it cannot read. */
	public static ServiceException invalidArgument(String message) {
		return new ServiceException(400, "System.ArgumentException, mscorlib", message, 0);
	}

	/** Refuses a value that breaks a rule of the property it was meant for. */
	public static ServiceException invalidProperty(String message) {
		return new ServiceException(400, "Microsoft.VisualStudio.Services.Common.VssPropertyValidationException, "
				+ "Microsoft.VisualStudio.Services.Common", message);
	}

	/** Refuses a parameter whose text is no value of its type. */
	public static ServiceException invalidParameter(String name, String value) {
		return invalidProperty("The value '" + value + "' is not valid for parameter '" + name + "'.");
	}

	/** Says that the service has something that this emulator has not. */
	public static ServiceException lacking(String what) {
		return new ServiceException(501, "System.NotImplementedException, mscorlib",
				"This emulator has no " + what + "; add a stub.", 0);
	}

	public int status() {
		return this.status;
	}

	public String typeName() {
		return this.typeName;
	}

	/** The short name of the type, by which clients tell refusals apart. */
	public String typeKey() {
		String type = this.typeName.substring(0, (this.typeName + ",").indexOf(','));
		return type.substring(type.lastIndexOf('.') + 1);
	}

	public int eventId() {
		return this.eventId;
	}

	/** What the error body says beyond the message: texts, numbers, lists and maps. */
	public Map<String, Object> customProperties() {
		return this.customProperties;
	}

	/** Returns the same refusal, which says more than its message. */
	public ServiceException with(Map<String, Object> properties) {
		return new ServiceException(this.status, this.typeName, String.valueOf(getMessage()), this.eventId,
				Map.copyOf(properties));
	}

}
