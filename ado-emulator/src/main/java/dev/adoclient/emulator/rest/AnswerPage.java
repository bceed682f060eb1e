package dev.adoclient.emulator.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.adoclient.emulator.host.ServiceException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of a long list. The token names the last element that was shown, so that
 * elements that come or go between two pages make no other element appear twice or never.
 *
 * @param <T> the type of the elements
 */
public record AnswerPage<T>(List<T> elements, @Nullable String token) {

	/**
	 * Cuts the page that follows a token.
	 * @param sorted the whole list
	 * @param order the order of the list, by positions
	 * @param position where an element stands
	 * @param top how many elements the page may have
	 * @param token the token of the page before; null for the first page
	 */
	public static <T> AnswerPage<T> of(List<T> sorted, Comparator<Position> order, Function<T, Position> position,
			int top, @Nullable String token) {
		Stream<T> rest = sorted.stream();
		if (token != null) {
			Position last = Position.read(token);
			rest = rest.filter((element) -> order.compare(position.apply(element), last) > 0);
		}
		List<T> found = rest.limit(top + 1L).toList();
		if (found.size() <= top || top == 0) {
			return new AnswerPage<>(found.subList(0, Math.min(top, found.size())), null);
		}
		return new AnswerPage<>(found.subList(0, top), position.apply(found.get(top - 1)).token());
	}

	public Answer answer(Function<T, ObjectNode> json) {
		Answer answer = Answer.json(Json.list(this.elements.stream().map(json).toList()));
		return (this.token != null) ? answer.with("X-MS-ContinuationToken", this.token) : answer;
	}

	/**
	 * Where an element stands in a list.
	 *
	 * @param key what the list is ordered by, as text that sorts like it
	 * @param id tells elements with the same key apart
	 */
	public record Position(String key, int id) {

		/** Makes each token carry characters that must be encoded in a query. */
		private static final String PREFIX = "++//";

		public static final Comparator<Position> ASCENDING = Comparator.comparing(Position::key)
			.thenComparingInt(Position::id);

		String token() {
			String text = this.id + " " + this.key;
			String padded = text + " ".repeat((4 - text.getBytes(StandardCharsets.UTF_8).length % 3) % 3);
			return PREFIX + Base64.getEncoder().encodeToString(padded.getBytes(StandardCharsets.UTF_8));
		}

		static Position read(String token) {
			try {
				if (token.startsWith(PREFIX)) {
					byte[] decoded = Base64.getDecoder().decode(token.substring(PREFIX.length()));
					String text = new String(decoded, StandardCharsets.UTF_8);
					int blank = text.indexOf(' ');
					return new Position(text.substring(blank + 1).strip(), Integer.parseInt(text.substring(0, blank)));
				}
			}
			catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
				throw ServiceException.invalidParameter("continuationToken", token);
			}
			throw ServiceException.invalidParameter("continuationToken", token);
		}

	}

}
