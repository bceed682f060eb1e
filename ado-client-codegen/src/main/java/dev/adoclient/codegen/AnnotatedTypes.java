package dev.adoclient.codegen;

import java.util.List;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;

/**
 * Names types with the annotations they carry at every depth ({@code List<@Nullable X>},
 * {@code X @Nullable []}), which {@link TypeName#get(TypeMirror)} leaves out.
 */
final class AnnotatedTypes extends SimpleTypeVisitor14<TypeName, Void> {

	private static final AnnotatedTypes VISITOR = new AnnotatedTypes();

	private AnnotatedTypes() {
	}

	static TypeName nameOf(TypeMirror type) {
		return type.accept(VISITOR, null);
	}

	static List<TypeName> namesOf(List<? extends TypeMirror> types) {
		return types.stream().map(AnnotatedTypes::nameOf).toList();
	}

	static List<TypeVariableName> variablesOf(List<? extends TypeParameterElement> parameters) {
		return parameters.stream().map(AnnotatedTypes::variableOf).toList();
	}

	private static TypeVariableName variableOf(TypeParameterElement parameter) {
		TypeName[] bounds = namesOf(parameter.getBounds()).toArray(TypeName[]::new);
		return TypeVariableName.get(parameter.getSimpleName().toString(), bounds)
			.annotated(parameter.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList());
	}

	@Override
	protected TypeName defaultAction(TypeMirror type, Void unused) {
		return annotated(TypeName.get(type), type);
	}

	@Override
	public TypeName visitArray(ArrayType type, Void unused) {
		return annotated(ArrayTypeName.of(nameOf(type.getComponentType())), type);
	}

	@Override
	public TypeName visitDeclared(DeclaredType type, Void unused) {
		TypeElement element = (TypeElement) type.asElement();
		List<TypeName> arguments = namesOf(type.getTypeArguments());
		boolean inner = type.getEnclosingType().getKind() == TypeKind.DECLARED
				&& !element.getModifiers().contains(Modifier.STATIC);
		if (inner && nameOf(type.getEnclosingType()) instanceof ParameterizedTypeName outer) {
			return annotated(outer.nestedClass(element.getSimpleName().toString(), arguments), type);
		}
		ClassName raw = ClassName.get(element);
		TypeName name = arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
		return annotated(name, type);
	}

	@Override
	public TypeName visitError(ErrorType type, Void unused) {
		return visitDeclared(type, null);
	}

	@Override
	public TypeName visitTypeVariable(TypeVariable type, Void unused) {
		return annotated(TypeVariableName.get(type.asElement().getSimpleName().toString()), type);
	}

	@Override
	public TypeName visitWildcard(WildcardType type, Void unused) {
		if (type.getExtendsBound() != null) {
			return annotated(WildcardTypeName.subtypeOf(nameOf(type.getExtendsBound())), type);
		}
		if (type.getSuperBound() != null) {
			return annotated(WildcardTypeName.supertypeOf(nameOf(type.getSuperBound())), type);
		}
		return annotated(WildcardTypeName.subtypeOf(Object.class), type);
	}

	private static TypeName annotated(TypeName name, TypeMirror type) {
		return name.annotated(type.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList());
	}

}
