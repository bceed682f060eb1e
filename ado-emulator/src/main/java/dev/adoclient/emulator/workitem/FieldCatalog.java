package dev.adoclient.emulator.workitem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceHost;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an organization: those that all have, and those that were made, found by
 * name or by reference name in any case. Thread-safe.
 */
public final class FieldCatalog {

	private final ServiceHost host;

	private final Map<String, CustomField> custom = new LinkedHashMap<>();

	FieldCatalog(ServiceHost host) {
		this.host = host;
	}

	/** Returns every field but the deleted ones. */
	public List<Field> all() {
		synchronized (this.host) {
			List<Field> all = new ArrayList<>(Fields.all());
			this.custom.values().stream().filter((made) -> !made.deleted()).map(CustomField::field).forEach(all::add);
			return all;
		}
	}

	/** Returns the fields that were made and are deleted. */
	public List<CustomField> deleted() {
		synchronized (this.host) {
			return this.custom.values().stream().filter(CustomField::deleted).toList();
		}
	}

	/** Returns the field of that name or reference name, or null. */
	public @Nullable Field find(String name) {
		Field known = Fields.find(name);
		return (known != null) ? known
				: custom(name).filter((made) -> !made.deleted()).map(CustomField::field).orElse(null);
	}

	/**
	 * Returns the field of that name or reference name, or refuses as the service does.
	 */
	public Field get(String name) {
		Field field = find(name);
		if (field == null) {
			throw Fields.notFound(400, name);
		}
		return field;
	}

	/** Returns the field that was made under that name, deleted or not. */
	public Optional<CustomField> custom(String name) {
		synchronized (this.host) {
			return this.custom.values()
				.stream()
				.filter((made) -> made.field().reference().equalsIgnoreCase(name)
						|| made.field().name().equalsIgnoreCase(name))
				.findFirst();
		}
	}

	/** Makes a field, or refuses where one of its names is taken. */
	public CustomField create(String name, String reference, HostedFieldType type, String description) {
		synchronized (this.host) {
			for (String taken : List.of(name, reference)) {
				if (Fields.find(taken) != null || custom(taken).isPresent()) {
					throw WorkItemRefusals.of(409, "Metadata.WorkItemTrackingFieldDefinitionAlreadyExistsException",
							"There is a field " + taken + " already.");
				}
			}
			CustomField made = new CustomField(new Field(name, reference, type, Field.Writer.CALLER), description);
			this.custom.put(reference.toLowerCase(Locale.ROOT), made);
			return made;
		}
	}

}
