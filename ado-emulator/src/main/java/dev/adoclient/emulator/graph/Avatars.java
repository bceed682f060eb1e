package dev.adoclient.emulator.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.adoclient.emulator.host.ServiceHost;

/** The pictures that subjects were given. Thread-safe. */
public final class Avatars {

	private final ServiceHost host;

	private final Map<String, HostedAvatar> avatars = new HashMap<>();

	public Avatars(ServiceHost host) {
		this.host = host;
	}

	/** Returns the picture of a subject, if it was given one. */
	public Optional<HostedAvatar> find(String descriptor) {
		synchronized (this.host) {
			return Optional.ofNullable(this.avatars.get(descriptor));
		}
	}

	/**
	 * Gives a subject a picture.
	 * @param image the picture in Base64, as it was sent
	 */
	public void set(String descriptor, String image) {
		synchronized (this.host) {
			this.avatars.put(descriptor, new HostedAvatar(image, this.host.now()));
		}
	}

	/** Takes the picture from a subject, if it has one. */
	public void remove(String descriptor) {
		synchronized (this.host) {
			this.avatars.remove(descriptor);
		}
	}

	/**
	 * A picture.
	 *
	 * @param image the picture in Base64
	 * @param timeStamp when it was given
	 */
	public record HostedAvatar(String image, Instant timeStamp) {
	}

}
