package dev.adoclient.autoconfigure.health;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code ado.health.*}.
 *
 * @param cache Time for which an answer of the health check is good, so that frequent
 * probes cost nothing. Zero asks each time.
 */
@ConfigurationProperties("ado.health")
public record AdoHealthProperties(@DefaultValue("10s") Duration cache) {
}
