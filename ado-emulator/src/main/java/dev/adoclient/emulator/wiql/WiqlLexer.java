package dev.adoclient.emulator.wiql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.adoclient.emulator.wiql.Token.Kind;

/** Cuts a query into its words. */
final class WiqlLexer {

	private static final Pattern NEXT = Pattern
		.compile("\\s*(?:" + "(?<field>\\[[^\\]]*\\])" + "|(?<text>'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\")"
				+ "|(?<number>-?\\d+(?:\\.\\d+)?(?![\\w.]))" + "|(?<macro>@\\w+)" + "|(?<word>[\\p{L}_][\\w.]*)"
				+ "|(?<symbol><>|<=|>=|[=<>(),+-])" + "|(?<end>$))", Pattern.UNICODE_CHARACTER_CLASS);

	/** The service takes no longer query. */
	private static final int LONGEST = 32_000;

	private WiqlLexer() {
	}

	static List<Token> read(String query) {
		if (query.length() > LONGEST) {
			throw WiqlRefusals.tooLong(LONGEST);
		}
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = NEXT.matcher(query);
		int position = 0;
		while (matcher.region(position, query.length()).lookingAt()) {
			Token token = token(matcher);
			tokens.add(token);
			if (token.kind() == Kind.END) {
				return tokens;
			}
			position = matcher.end();
		}
		throw WiqlRefusals.syntax("The query holds a text that is not understood.", query.substring(position).strip());
	}

	private static Token token(Matcher matcher) {
		String source = matcher.group().strip();
		if (matcher.group("field") != null) {
			return new Token(Kind.FIELD, source.substring(1, source.length() - 1).strip(), source);
		}
		if (matcher.group("text") != null) {
			String quote = source.substring(0, 1);
			return new Token(Kind.TEXT, source.substring(1, source.length() - 1).replace(quote + quote, quote), source);
		}
		if (matcher.group("number") != null) {
			return new Token(Kind.NUMBER, source, source);
		}
		if (matcher.group("macro") != null) {
			return new Token(Kind.MACRO, source.substring(1), source);
		}
		if (matcher.group("word") != null) {
			return new Token(Kind.WORD, source, source);
		}
		return new Token((matcher.group("symbol") != null) ? Kind.SYMBOL : Kind.END, source, source);
	}

}
