package dev.adoclient.sample;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the dashboard looks.
 *
 * @param period the time between two looks, while somebody watches
 * @param slow for how long what changes rarely is kept: old builds, definitions, types
 */
@ConfigurationProperties("dashboard")
record DashboardProperties(@DefaultValue("10s") Duration period, @DefaultValue("5m") Duration slow) {
}
