package dev.adoclient.area.graph;

import java.util.Map;

import dev.adoclient.model.AdoOptions;

/**
 * Which picture of an avatar to fetch.
 */
public final class AvatarOptions extends AdoOptions<AvatarOptions> {

	private static final AvatarOptions NONE = new AvatarOptions(Map.of());

	private AvatarOptions(Map<String, String> parameters) {
		super(parameters);
	}

	/**
	 * Returns the picture in medium size.
	 */
	public static AvatarOptions defaults() {
		return NONE;
	}

	/**
	 * The size.
	 */
	public AvatarOptions size(AvatarSize size) {
		return parameter("size", size);
	}

	/**
	 * The format, such as {@code png}.
	 */
	public AvatarOptions format(String format) {
		return parameter("format", format);
	}

	@Override
	protected AvatarOptions with(Map<String, String> parameters) {
		return new AvatarOptions(parameters);
	}

}
