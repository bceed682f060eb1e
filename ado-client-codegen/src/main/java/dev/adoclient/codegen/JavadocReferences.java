package dev.adoclient.codegen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.DocTreePathScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the references of a Javadoc comment refer to, since a twin has not the
 * imports of its async client.
 */
final class JavadocReferences extends DocTreePathScanner<Void, Map<String, String>> {

	private final DocTrees trees;

	private final ReferenceName name;

	private JavadocReferences(DocTrees trees, ReferenceName name) {
		this.trees = trees;
		this.name = name;
	}

	/**
	 * The references of the comment as they are written, each with what the twin writes.
	 */
	static Map<String, String> of(Element commented, ReferenceName name, ProcessingEnvironment environment) {
		Map<String, String> references = new HashMap<>();
		DocTrees trees = treesOf(environment);
		TreePath path = (trees != null) ? trees.getPath(commented) : null;
		DocCommentTree comment = (trees != null && path != null) ? trees.getDocCommentTree(path) : null;
		if (trees != null && path != null && comment != null) {
			new JavadocReferences(trees, name).scan(new DocTreePath(path, comment), references);
		}
		return references;
	}

	/** Only javac has them; elsewhere references are carried over as they are. */
	private static @Nullable DocTrees treesOf(ProcessingEnvironment environment) {
		try {
			return DocTrees.instance(environment);
		}
		catch (IllegalArgumentException notJavac) {
			return null;
		}
	}

	@Override
	public @Nullable Void visitReference(ReferenceTree reference, Map<String, String> references) {
		String written = reference.getSignature();
		Element referred = this.trees.getElement(getCurrentPath());
		if (referred != null) {
			references.put(written, this.name.of(referred, written.contains("(")));
		}
		else {
			imported(written).ifPresent((found) -> references.put(written, found));
		}
		return null;
	}

	/** A twin that is not generated yet is known by its import only. */
	private Optional<String> imported(String written) {
		String simpleName = written.replaceFirst("[#(].*", "");
		return getCurrentPath().getTreePath()
			.getCompilationUnit()
			.getImports()
			.stream()
			.map((each) -> each.getQualifiedIdentifier().toString())
			.filter((found) -> found.endsWith("." + simpleName))
			.map((found) -> found + written.substring(simpleName.length()))
			.findFirst();
	}

}
