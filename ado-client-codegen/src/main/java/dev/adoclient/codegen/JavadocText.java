package dev.adoclient.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * The Javadoc of an async declaration as its twin says it: without what names a
 * publisher, and with references that need no import.
 */
record JavadocText(TypeModel model, ProcessingEnvironment environment) {

	private static final Pattern START_OF_BLOCK = Pattern.compile("<(?:p|pre|ul|ol|dl|table|h[1-6])\\b|@\\p{Alpha}");

	private static final Pattern PUBLISHER = Pattern.compile("\\b(?:Mono|Flux|PagedFlux|Publisher)\\b");

	/** Braces inside it are balanced, three deep at most. */
	private static final String CODE = "\\{@(?:code|literal)\\s(?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\})*+\\}";

	private static final Pattern CODE_OR_REFERENCE = Pattern.compile(
			CODE + "|(\\{@(?:link|linkplain|value)\\s+|@(?:see|throws|exception)\\s+)([^\\s{}()<]+(?:\\([^)]*\\))?)");

	Optional<String> ofClass(AsyncClient client) {
		return of(client, client.element(), false);
	}

	Optional<String> ofMethod(TwinMethod twin) {
		return of(twin.async().client(), twin.async().element(), twin.answer().isNothing());
	}

	private Optional<String> of(AsyncClient client, Element element, boolean answersNothing) {
		String comment = this.model.elements().getDocComment(element);
		if (comment == null || comment.isBlank()) {
			return Optional.empty();
		}
		List<String> blocks = blocksOf(withReferences(comment,
				JavadocReferences.of(element, new ReferenceName(client, this.model), this.environment)));
		if (namesPublisher(blocks.get(0))) {
			throw new NotMapped(element,
					"The first paragraph of this Javadoc names a publisher, and the blocking twin has none; "
							+ "say what holds in both (\"Returns the build\").");
		}
		String text = blocks.stream()
			.filter((block) -> !namesPublisher(block))
			.filter((block) -> !(answersNothing && block.startsWith("@return")))
			.collect(Collectors.joining());
		return Optional.of(text.strip()).filter((stripped) -> !stripped.isEmpty());
	}

	private static boolean namesPublisher(String block) {
		return PUBLISHER.matcher(block).find();
	}

	/**
	 * The paragraphs and tags of a comment. A line that looks like one inside braces, as
	 * in the code of an example, is none.
	 */
	private static List<String> blocksOf(String comment) {
		List<String> blocks = new ArrayList<>();
		StringBuilder block = new StringBuilder();
		int depth = 0;
		for (String line : comment.lines().map((each) -> each.replaceFirst("^ ", "")).toList()) {
			if (depth == 0 && START_OF_BLOCK.matcher(line).lookingAt() && !block.isEmpty()) {
				blocks.add(block.toString());
				block.setLength(0);
			}
			block.append(line).append('\n');
			depth += count(line, '{') - count(line, '}');
		}
		blocks.add(block.toString());
		return blocks;
	}

	private static int count(String line, char wanted) {
		return (int) line.chars().filter((each) -> each == wanted).count();
	}

	private static String withReferences(String comment, Map<String, String> references) {
		return CODE_OR_REFERENCE.matcher(comment).replaceAll((match) -> {
			String name = match.group(2);
			return Matcher.quoteReplacement(
					(name == null) ? match.group() : match.group(1) + references.getOrDefault(name, name));
		});
	}

}
