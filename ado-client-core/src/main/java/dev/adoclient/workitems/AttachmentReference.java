package dev.adoclient.workitems;

import java.net.URI;
import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

import dev.adoclient.model.AdoObject;

/**
 * A file that was uploaded, to be added to work items.
 */
public final class AttachmentReference extends AdoObject {

	public AttachmentReference(ObjectNode json) {
		super(json);
		id();
		url();
	}

	public UUID id() {
		return requiredUuid("id");
	}

	public URI url() {
		return requiredUri("url");
	}

}
