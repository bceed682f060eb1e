package dev.adoclient.codegen.types;

import com.palantir.javapoet.CodeBlock;

/**
 * Breaks a sentence into lines, as the formatter breaks what is written by hand.
 */
final class Javadoc {

	private static final int WIDTH = 86;

	private Javadoc() {
	}

	static CodeBlock of(String sentence) {
		StringBuilder text = new StringBuilder();
		int column = 0;
		for (String word : sentence.strip().split("\\s+", -1)) {
			if (column > 0) {
				boolean fits = column + 1 + word.length() <= WIDTH;
				text.append(fits ? ' ' : '\n');
				column = fits ? column + 1 : 0;
			}
			text.append(word);
			column += word.length();
		}
		return CodeBlock.of("$L\n", text);
	}

}
