package dev.adoclient.builds;

import dev.adoclient.model.Code;

/**
 * The state of a XAML build controller.
 *
 * @param value the value on the wire
 */
public record ControllerStatus(String value) implements Code {

	public static final ControllerStatus UNAVAILABLE = new ControllerStatus("unavailable");

	public static final ControllerStatus AVAILABLE = new ControllerStatus("available");

	public static final ControllerStatus OFFLINE = new ControllerStatus("offline");

}
