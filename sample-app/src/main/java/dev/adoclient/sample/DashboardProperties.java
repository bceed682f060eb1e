package dev.adoclient.sample;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the dashboard looks, and under which names it is there.
 *
 * @param period the time between two looks, while somebody watches
 * @param slow for how long what changes rarely is kept: old builds, definitions, types
 * @param hosts the names in the addresses under which browsers find it
 */
@ConfigurationProperties("dashboard")
record DashboardProperties(@DefaultValue("10s") Duration period, @DefaultValue("5m") Duration slow, @DefaultValue( {
		"localhost", "127.0.0.1", "[::1]" }) Set<String> hosts){
}
