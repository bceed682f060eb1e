package example.lamps;

import dev.adoclient.model.AdoObject;
import tools.jackson.databind.node.ObjectNode;

/**
 * Written by hand.
 */
public final class Bulb extends AdoObject {

	public Bulb(ObjectNode json) {
		super(json);
	}

}
