import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the facts from a checkout of the published specification, the git repository
 * MicrosoftDocs/vsts-rest-api-specs: one file of facts for each of its files, and no
 * sentence of it. Three layers, one after the other: what the specification says, what its
 * examples show, and what the corrections put right. It is no part of the build; README.md
 * beside it says how it is run.
 */
public final class MakeFacts {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.build();

	private MakeFacts() {
	}

	public static void main(String[] arguments) throws Exception {
		Path checkout = Path.of(arguments[0]);
		Path codegen = Path.of(arguments[1]);
		Process git = new ProcessBuilder("git", "-C", checkout.toString(), "rev-parse", "HEAD").start();
		String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		try (Stream<Path> files = Files.walk(checkout.resolve("specification"), 3)) {
			for (Path file : files.filter((file) -> file.getParent().endsWith("7.1") && Files.isRegularFile(file)).toList()) {
				String area = file.getFileName().toString().replace(".json", "").toLowerCase(Locale.ROOT);
				Path corrections = codegen.resolve("src/facts/corrections/" + area + ".json");
				String text = text(file, corrections, area).replaceFirst("\\{", "{\"specification\":\"" + commit + "\",");
				Files.writeString(codegen.resolve("src/main/resources/facts/" + area + ".json"), text);
			}
		}
	}

	private static JsonNode read(Path file) {
		try {
			return JSON.readTree(Files.readString(file).replaceFirst("^\uFEFF", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.toString(), ex);
		}
	}

	/** One line a fact: small, and a difference shows what changed. */
	private static String text(Path file, Path corrections, String area) throws IOException {
		JsonNode specification = read(file);
		ObjectNode facts = JSON.createObjectNode();
		List<JsonNode> documented = new Specification(specification, facts).operations();
		Evidence.add(facts, file.getParent(), documented);
		for (JsonNode correction : Files.exists(corrections) ? read(corrections) : JSON.createArrayNode()) {
			facts = Correction.applied(correction, facts, area);
		}
		return """
				{"area":"%s","vssArea":[%s],"host":[%s],
				"operations":[
				%s],
				"types":{
				%s},
				"codes":{
				%s}}
				""".formatted(area, specification.get("x-ms-vss-area"), specification.get("host"),
				facts.get("operations").valueStream().map(JsonNode::toString).collect(Collectors.joining(",\n")),
				lines(facts.get("types")), lines(facts.get("codes")));
	}

	private static String lines(JsonNode named) {
		return named.properties()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> "\"" + entry.getKey() + "\":" + entry.getValue())
			.collect(Collectors.joining(",\n"));
	}

	/**
	 * What the specification says.
	 */
	private static final class Specification {

		private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

		private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete", "head", "options");

		/** Types of the service's own language that are any JSON on the wire. */
		private static final Set<String> ANY = Set.of("JObject", "JToken", "JsonNode", "JContainer", "JTokenType", "T",
				"TimeZoneInfo", "CultureInfo");

		private final JsonNode specification;

		private final ArrayNode operations;

		private final ObjectNode types;

		private final ObjectNode codes;

		private final List<JsonNode> documented = new ArrayList<>();

		private final Deque<String> mentioned = new ArrayDeque<>();

		Specification(JsonNode specification, ObjectNode facts) {
			this.specification = specification;
			this.operations = facts.putArray("operations");
			this.types = facts.putObject("types");
			this.codes = facts.putObject("codes");
		}

		List<JsonNode> operations() {
			for (String paths : List.of("paths", "x-ms-paths")) {
				this.specification.path(paths)
					.forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
						if (METHODS.contains(method)) {
							add(path, method, operation);
						}
					}));
			}
			while (!this.mentioned.isEmpty()) {
				addType(this.mentioned.pop());
			}
			return this.documented;
		}

		private void add(String path, String method, JsonNode documented) {
			String route = path.split("\\?")[0].replaceFirst("/\\{organization}", "");
			List<JsonNode> parameters = documented.get("parameters").valueStream().map(this::resolved).toList();
			ObjectNode operation = this.operations.addObject()
				.put("id", documented.get("operationId").asString())
				.put("call", documented.get("x-ms-vss-method").asString())
				.put("method", method.toUpperCase(Locale.ROOT))
				.put("path", route);
			this.documented.add(documented);
			putArguments(operation, route, parameters);
			List<JsonNode> query = in("query", parameters).filter((p) -> !nameOf(p).equals("api-version")).toList();
			put(operation, "required", kinds(query.stream().filter((p) -> p.get("required").asBoolean())));
			put(operation, "query", kinds(query.stream().filter((p) -> !p.get("required").asBoolean())));
			put(operation, "headers", kinds(in("header", parameters)));
			in("body", parameters).forEach((body) -> putMentioned(operation, "body", body));
			documented.get("responses")
				.properties()
				.stream()
				.filter((response) -> response.getKey().startsWith("2") && response.getValue().has("schema"))
				.min(Map.Entry.comparingByKey())
				.ifPresent((response) -> putMentioned(operation, "answer", response.getValue()));
			putRest(operation, documented);
		}

		private void putArguments(ObjectNode operation, String route, List<JsonNode> parameters) {
			Map<String, JsonNode> places = new LinkedHashMap<>();
			in("path", parameters).forEach((p) -> places.put(nameOf(p), p));
			put(operation, "args", kinds(PLACE.matcher(route)
				.results()
				.map((place) -> place.group(1))
				.filter((name) -> places.containsKey(name) && !Set.of("project", "team").contains(name))
				.map(places::get)));
			ArrayNode optional = operation.arrayNode();
			places.values()
				.stream()
				.filter((p) -> !p.path("x-ms-required").asBoolean(true) && !nameOf(p).equals("organization"))
				.map(Specification::nameOf)
				.sorted()
				.forEach(optional::add);
			put(operation, "optionalSegments", optional);
		}

		private void putMentioned(ObjectNode operation, String fact, JsonNode holder) {
			String kind = kind(holder.get("schema"));
			operation.put(fact, kind);
			mention(kind);
		}

		private static void putRest(ObjectNode operation, JsonNode documented) {
			ArrayNode produces = JSON.createArrayNode();
			documented.path("produces")
				.valueStream()
				.filter((type) -> !type.asString().equals("application/json"))
				.forEach(produces::add);
			put(operation, "produces", produces);
			if (documented.get("responses").valueStream().anyMatch((r) -> r.path("headers").has("ETag"))) {
				operation.put("etag", true);
			}
			String version = documented.get("x-ms-docs-override-version").asString();
			if (version.contains("-preview.")) {
				operation.put("preview", Integer.parseInt(version.substring(version.lastIndexOf('.') + 1)));
			}
			if (documented.path("deprecated").asBoolean(false)) {
				operation.put("deprecated", true);
			}
			String id = operation.get("id").asString().strip().replaceAll("\\s*_\\s*", "/");
			operation.put("doc", id.replaceAll("\\s+", "-").toLowerCase(Locale.ROOT));
		}

		private static void put(ObjectNode operation, String fact, JsonNode value) {
			if (!value.isEmpty()) {
				operation.set(fact, value);
			}
		}

		private ObjectNode kinds(Stream<JsonNode> parameters) {
			ObjectNode kinds = JSON.createObjectNode();
			parameters.forEach((p) -> kinds.put(nameOf(p), kind(p)));
			return kinds;
		}

		private static Stream<JsonNode> in(String place, List<JsonNode> parameters) {
			return parameters.stream().filter((p) -> p.get("in").asString().equals(place));
		}

		private static String nameOf(JsonNode parameter) {
			return parameter.get("name").asString();
		}

		private JsonNode resolved(JsonNode parameter) {
			return parameter.has("$ref") ? this.specification.get("parameters").get(reference(parameter)) : parameter;
		}

		private static String reference(JsonNode schema) {
			String reference = schema.get("$ref").asString();
			return reference.substring(reference.lastIndexOf('/') + 1);
		}

		private void mention(String kind) {
			Matcher names = Pattern.compile("\\w+").matcher(kind.replace("code:", "code_"));
			while (names.find()) {
				if (this.specification.get("definitions").has(names.group()) && !this.types.has(names.group())) {
					this.mentioned.push(names.group());
				}
			}
		}

		private void addType(String name) {
			if (this.types.has(name)) {
				return;
			}
			ObjectNode type = this.types.putObject(name);
			properties(name).forEach((property, schema) -> {
				String kind = kind(schema);
				if (!kind.equals("links")) {
					type.put(property, kind);
				}
				mention(kind);
			});
		}

		private Map<String, JsonNode> properties(String name) {
			JsonNode definition = this.specification.get("definitions").get(name);
			Map<String, JsonNode> properties = new LinkedHashMap<>();
			definition.path("allOf")
				.valueStream()
				.filter((base) -> base.has("$ref"))
				.forEach((base) -> properties.putAll(properties(reference(base))));
			definition.path("properties").properties().forEach((p) -> properties.put(p.getKey(), p.getValue()));
			return properties;
		}

		private String kind(JsonNode schema) {
			if (schema == null || schema.isEmpty()) {
				return "any";
			}
			if (schema.has("$ref")) {
				String name = reference(schema);
				return switch (name) {
					case "ReferenceLinks" -> "links";
					case "JsonPatchDocument" -> "json-patch";
					default -> ANY.contains(name) ? "any" : name;
				};
			}
			if (schema.has("enum")) {
				String name = schema.get("x-ms-enum").get("name").asString();
				if (!this.codes.has(name)) {
					this.codes.set(name, schema.get("enum"));
				}
				return "code:" + name;
			}
			Matcher array = Pattern.compile("array \\((\\w+)\\)").matcher(schema.path("format").asString(""));
			if (array.matches()) {
				String element = array.group(1);
				return "[" + switch (element) {
					case "int32" -> "int";
					case "uuid" -> "uuid";
					default -> this.codes.has(element) ? "code:" + element : "string";
				} + "]";
			}
			return plainKind(schema, schema.path("format").asString(""));
		}

		private String plainKind(JsonNode schema, String format) {
			return switch (schema.path("type").asString("")) {
				case "array" -> "[" + kind(schema.get("items")) + "]";
				case "integer" -> format.equals("int64") ? "long" : "int";
				case "number" -> "decimal";
				case "boolean" -> "flag";
				case "object" ->
					schema.has("additionalProperties") ? "{" + kind(schema.get("additionalProperties")) + "}" : "any";
				case "string" -> switch (format) {
					case "Stream", "StreamContent" -> "stream";
					case "date-time" -> "instant";
					case "uuid" -> "uuid";
					default -> ANY.contains(format) ? "any" : "string";
				};
				default -> "any";
			};
		}

	}

	/**
	 * What the published examples show: which answered objects always have an id, and which
	 * texts called an address are one.
	 */
	private static final class Evidence {

		private static final Pattern ADDRESS_NAME = Pattern.compile("(?i)[a-z]*(Url|Uri)");

		private static final Pattern ADDRESS = Pattern
			.compile("[A-Za-z][\\w+.-]*:[^\\s{}|\\\\^<>\"`\\[\\]]*|[^\\s:{}|\\\\^<>\"`\\[\\]]*");

		private final JsonNode types;

		private final Map<String, Integer> seen = new HashMap<>();

		private final Map<String, Integer> withId = new HashMap<>();

		private final Set<String> noAddress = new HashSet<>();

		Evidence(JsonNode types) {
			this.types = types;
		}

		static void add(ObjectNode facts, Path folder, List<JsonNode> documented) throws IOException {
			Evidence evidence = new Evidence(facts.get("types"));
			Map<String, Path> examples = examples(folder);
			Set<String> answered = new HashSet<>();
			for (int i = 0; i < documented.size(); i++) {
				String answer = facts.get("operations").get(i).path("answer").asString("");
				answered.add(answer.replaceAll("[\\[\\]]", ""));
				for (JsonNode example : documented.get(i).path("x-ms-examples")) {
					String name = example.get("$ref").asString().replace("./", "").toLowerCase(Locale.ROOT);
					if (examples.containsKey(name)) {
						evidence.look(answer, read(examples.get(name)).path("responses"));
					}
				}
			}
			facts.get("types").forEachEntry((type, properties) -> evidence.addTo(type, (ObjectNode) properties, answered));
		}

		/** By name in small letters: the files were written where case does not count. */
		private static Map<String, Path> examples(Path folder) throws IOException {
			try (Stream<Path> files = Files.walk(folder)) {
				return files.filter(Files::isRegularFile)
					.collect(Collectors.toMap(
							(file) -> folder.relativize(file).toString().replace('\\', '/').toLowerCase(Locale.ROOT),
							(file) -> file));
			}
		}

		private void addTo(String type, ObjectNode properties, Set<String> answered) {
			List.copyOf(properties.propertyNames()).forEach((property) -> {
				boolean text = properties.get(property).asString().equals("string");
				if (text && ADDRESS_NAME.matcher(property).matches() && !this.noAddress.contains(type + "." + property)) {
					properties.put(property, "uri");
				}
			});
			String id = properties.path("id").asString("");
			if (answered.contains(type) && Set.of("int", "uuid").contains(id) && this.seen.containsKey(type)
					&& this.seen.get(type).equals(this.withId.get(type))) {
				properties.put("id", id + "!");
			}
		}

		private void look(String answer, JsonNode responses) {
			responses.forEachEntry((status, response) -> {
				JsonNode body = response.path("body");
				if (status.startsWith("2")) {
					walk(answer, (answer.startsWith("[") && body.isObject()) ? body.path("value") : body);
				}
			});
		}

		private void walk(String kind, JsonNode value) {
			if (kind.startsWith("[") && value.isArray() || kind.startsWith("{") && value.isObject()) {
				value.valueStream().forEach((element) -> walk(kind.substring(1, kind.length() - 1), element));
			}
			else if (this.types.has(kind) && value.isObject()) {
				this.seen.merge(kind, 1, Integer::sum);
				this.types.get(kind).forEachEntry((property, fact) -> {
					if (value.hasNonNull(property)) {
						note(kind, property, fact.asString(), value.get(property));
					}
				});
			}
		}

		private void note(String type, String property, String kind, JsonNode held) {
			if (property.equals("id")) {
				this.withId.merge(type, 1, Integer::sum);
			}
			if (kind.equals("string") && held.isString() && !ADDRESS.matcher(held.asString()).matches()) {
				this.noAddress.add(type + "." + property);
			}
			walk(kind, held);
		}

	}

	/**
	 * What the specification says wrong, or names as Java cannot. A correction whose "was"
	 * is no longer true is an error, so that none outlives what it corrects.
	 */
	private static final class Correction {

		private Correction() {
		}

		static ObjectNode applied(JsonNode correction, ObjectNode facts, String area) {
			String is = correction.get("is").asString("");
			if (correction.has("type") && !correction.has("property")) {
				String was = correction.get("type").asString();
				boolean known = facts.get("types").has(was) || facts.get("codes").has(was);
				require(known && !facts.get("types").has(is) && !facts.get("codes").has(is), correction, area);
				String mention = "(?<=[\"\\[{:])" + was + "(?=[\"\\]}])";
				return (ObjectNode) JSON.readTree(facts.toString().replaceAll(mention, is));
			}
			String fact = Stream.of("fact", "property", "code")
				.map((key) -> correction.path(key).asString(""))
				.collect(Collectors.joining());
			ObjectNode holder = holder(correction, facts);
			require(holder != null && Objects.equals(holder.get(fact), correction.get("was")), correction, area);
			holder.set(fact, correction.get("is"));
			return facts;
		}

		private static ObjectNode holder(JsonNode correction, ObjectNode facts) {
			if (correction.has("operation")) {
				return (ObjectNode) facts.get("operations")
					.valueStream()
					.filter((operation) -> operation.get("id").equals(correction.get("operation")))
					.findFirst()
					.orElse(null);
			}
			return (ObjectNode) (correction.has("type") ? facts.get("types").get(correction.get("type").asString())
					: facts.get("codes"));
		}

		private static void require(boolean holds, JsonNode correction, String area) {
			if (!holds) {
				throw new IllegalStateException("corrections/" + area + ".json does not fit the facts: " + correction);
			}
		}

	}

}
