package dev.adoclient.codegen.types;

import com.palantir.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which package a type lives that an area mentions: in the shared one, if that
 * has it, generated or by hand, and else in the area's own.
 */
record Homes(Area area, SourceFolder folder, @Nullable Shared shared) {

	/**
	 * The package of the types that several areas share.
	 */
	record Shared(Area area, SourceFolder folder) {

		boolean has(String type) {
			return this.area.has(type) || this.folder.has(type);
		}

	}

	/** Whether the type is to be generated in this area. */
	boolean isGenerated(String type) {
		return !isShared(type) && !this.folder.has(type);
	}

	ClassName of(String type) {
		if (this.shared != null && isShared(type)) {
			return ClassName.get(this.shared.area().packageName(), type);
		}
		if (this.area.has(type) || this.folder.has(type)) {
			return ClassName.get(this.area.packageName(), type);
		}
		throw new NotGenerated(
				this.area.packageName() + " mentions " + type + ", which is not among its types; name that one too");
	}

	private boolean isShared(String type) {
		return this.shared != null && this.shared.has(type);
	}

}
