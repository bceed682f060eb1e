package dev.adoclient.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the one package of the types that several areas share: each is generated here, and
 * no area generates one of that name, or of a name that has a file in this package.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateSharedTypes {

	/**
	 * Returns the types, each behind the name of the file whose facts win:
	 * {@code policy.PolicyConfiguration}.
	 */
	String[] value();

}
