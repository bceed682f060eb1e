package dev.adoclient.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

import org.jspecify.annotations.Nullable;

/**
 * Finds the first type of a kind that a type mentions: itself, its arguments, elements
 * and bounds.
 */
final class Mentions extends SimpleTypeVisitor14<Optional<TypeMirror>, Void> {

	private final Predicate<TypeMirror> wanted;

	/** {@code T extends Comparable<T>} would be walked for ever. */
	private final Set<Element> variables = new HashSet<>();

	private Mentions(Predicate<TypeMirror> wanted) {
		super(Optional.empty());
		this.wanted = wanted;
	}

	static Optional<TypeMirror> in(TypeMirror type, Predicate<TypeMirror> wanted) {
		return new Mentions(wanted).search(type);
	}

	private Optional<TypeMirror> search(@Nullable TypeMirror type) {
		if (type == null) {
			return Optional.empty();
		}
		return this.wanted.test(type) ? Optional.of(type) : type.accept(this, null);
	}

	private Optional<TypeMirror> search(List<? extends TypeMirror> types) {
		return types.stream().map(this::search).flatMap(Optional::stream).findFirst();
	}

	@Override
	public Optional<TypeMirror> visitArray(ArrayType type, Void unused) {
		return search(type.getComponentType());
	}

	@Override
	public Optional<TypeMirror> visitDeclared(DeclaredType type, Void unused) {
		return search(type.getTypeArguments()).or(() -> search(type.getEnclosingType()));
	}

	@Override
	public Optional<TypeMirror> visitError(ErrorType type, Void unused) {
		return visitDeclared(type, null);
	}

	@Override
	public Optional<TypeMirror> visitTypeVariable(TypeVariable type, Void unused) {
		Element variable = type.asElement();
		if (variable instanceof TypeParameterElement parameter && this.variables.add(variable)) {
			return search(parameter.getBounds());
		}
		return Optional.empty();
	}

	@Override
	public Optional<TypeMirror> visitWildcard(WildcardType type, Void unused) {
		return search(type.getExtendsBound()).or(() -> search(type.getSuperBound()));
	}

}
