package dev.adoclient.autoconfigure;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.util.StringUtils;

/**
 * Shows the properties of a named client as if they were those of {@code ado.*}:
 * {@code ado.clients.<name>.token} is found as {@code ado.token}. A blank text is not
 * found, so that what stands below it is.
 */
final class ClientPropertySource implements IterableConfigurationPropertySource {

	private final ConfigurationPropertySource source;

	private final ConfigurationPropertyName prefix;

	private final ConfigurationPropertyName root;

	private final PlaceholdersResolver placeholders;

	private ClientPropertySource(ConfigurationPropertySource source, ConfigurationPropertyName prefix, String root,
			PlaceholdersResolver placeholders) {
		this.source = source;
		this.prefix = prefix;
		this.root = ConfigurationPropertyName.of(root);
		this.placeholders = placeholders;
	}

	static ConfigurationPropertySource of(ConfigurationPropertySource source, ConfigurationPropertyName prefix,
			String root, PlaceholdersResolver placeholders) {
		return new ClientPropertySource(source, prefix, root, placeholders);
	}

	@Override
	public @Nullable ConfigurationProperty getConfigurationProperty(ConfigurationPropertyName name) {
		ConfigurationProperty property = this.root.isAncestorOf(name)
				? this.source.getConfigurationProperty(original(name)) : null;
		return (property != null && isBlank(property.getValue())) ? null : property;
	}

	@Override
	public ConfigurationPropertyState containsDescendantOf(ConfigurationPropertyName name) {
		return (this.root.equals(name) || this.root.isAncestorOf(name))
				? this.source.containsDescendantOf(original(name)) : ConfigurationPropertyState.ABSENT;
	}

	@Override
	public Stream<ConfigurationPropertyName> stream() {
		return (this.source instanceof IterableConfigurationPropertySource iterable)
				? iterable.stream().filter(this.prefix::isAncestorOf).map(this::shown) : Stream.empty();
	}

	@Override
	public @Nullable Object getUnderlyingSource() {
		return this.source.getUnderlyingSource();
	}

	private boolean isBlank(Object value) {
		Object resolved = this.placeholders.resolvePlaceholders(value);
		return resolved instanceof CharSequence text && !StringUtils.hasText(text);
	}

	private ConfigurationPropertyName original(ConfigurationPropertyName name) {
		return this.prefix.append(name.subName(this.root.getNumberOfElements()));
	}

	private ConfigurationPropertyName shown(ConfigurationPropertyName name) {
		return this.root.append(name.subName(this.prefix.getNumberOfElements()));
	}

}
