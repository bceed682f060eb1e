package dev.adoclient.emulator.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.ServiceTime;
import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A request that has found its route: its path variables and parameters, typed. */
public final class Call {

	private final ServiceRequest request;

	private final Links links;

	private final Map<String, String> variables;

	private final ApiVersion version;

	public Call(ServiceRequest request, Links links, Map<String, String> variables, ApiVersion version) {
		this.request = request;
		this.links = links;
		this.variables = variables;
		this.version = version;
	}

	/** The version that was asked for. */
	public ApiVersion version() {
		return this.version;
	}

	public ServiceRequest request() {
		return this.request;
	}

	/** Links as this caller must see them. */
	public Links links() {
		return this.links;
	}

	/** The body, which must be JSON and must be said to be. */
	public JsonNode body() {
		ContentType.require(this.request, "application/json");
		return Json.read(this.request.body());
	}

	/** One code of the service; that one where the parameter is absent. */
	public <E extends Enum<E> & WireName> E code(Class<E> type, String parameter, E absent) {
		String value = text(parameter);
		return (value != null) ? WireName.read(type, parameter, value) : absent;
	}

	/** What a list skips and how many elements it shows. */
	public <T> List<T> page(List<T> all, String skip, String top, int usual) {
		int from = Math.min(count(skip, 0, Integer.MAX_VALUE), all.size());
		return all.subList(from, from + Math.min(count(top, usual, Integer.MAX_VALUE), all.size() - from));
	}

	public String variable(String name) {
		return Objects.requireNonNull(this.variables.get(name), name);
	}

	public @Nullable String optionalVariable(String name) {
		return this.variables.get(name);
	}

	public int intVariable(String name) {
		return toInt(name, variable(name));
	}

	/** A number that begins with one; for others the service has no route. */
	public int id(String name) {
		String text = variable(name);
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw Router.unknown(this.request.path());
		}
		return Integer.parseInt(text);
	}

	public @Nullable String text(String parameter) {
		String value = this.request.query(parameter);
		return (value == null || value.isEmpty()) ? null : value;
	}

	public String text(String parameter, String absent) {
		return Objects.requireNonNullElse(text(parameter), absent);
	}

	public String requiredText(String parameter) {
		String value = text(parameter);
		if (value == null) {
			throw ServiceException.invalidArgument("Value cannot be null.\r\nParameter name: " + parameter);
		}
		return value;
	}

	public @Nullable Integer number(String parameter) {
		String value = text(parameter);
		return (value != null) ? Integer.valueOf(toInt(parameter, value)) : null;
	}

	/** A count such as {@code $top}, which must not be negative, within a bound. */
	public int count(String parameter, int absent, int bound) {
		Integer value = number(parameter);
		if (value == null) {
			return absent;
		}
		if (value < 0) {
			throw ServiceException.invalidParameter(parameter, value.toString());
		}
		return Math.min(value, bound);
	}

	public boolean flag(String parameter) {
		String value = text(parameter, "false").toLowerCase(Locale.ROOT);
		if (!value.equals("true") && !value.equals("false")) {
			throw ServiceException.invalidParameter(parameter, value);
		}
		return value.equals("true");
	}

	public @Nullable Instant time(String parameter) {
		String value = text(parameter);
		return (value != null) ? toInstant(parameter, value) : null;
	}

	/** The numbers of a comma-separated list; empty where the parameter is absent. */
	public List<Integer> numbers(String parameter) {
		List<Integer> numbers = new ArrayList<>();
		for (String part : texts(parameter)) {
			numbers.add(toInt(parameter, part));
		}
		return numbers;
	}

	/** The texts of a comma-separated list; empty where the parameter is absent. */
	public List<String> texts(String parameter) {
		List<String> texts = new ArrayList<>();
		String value = text(parameter);
		if (value != null) {
			for (String part : value.split(",", -1)) {
				if (!part.isBlank()) {
					texts.add(part.strip());
				}
			}
		}
		return texts;
	}

	public static Instant toInstant(String parameter, String value) {
		try {
			return ServiceTime.parse(value);
		}
		catch (DateTimeException ex) {
			throw ServiceException.invalidParameter(parameter, value);
		}
	}

	private static int toInt(String parameter, String value) {
		try {
			return Integer.parseInt(value.strip());
		}
		catch (NumberFormatException ex) {
			throw ServiceException.invalidParameter(parameter, value);
		}
	}

}
