package dev.adoclient.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the package of an area: its views and codes are generated from facts. What has a
 * file in the package is written by hand and is not generated.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateTypes {

	/**
	 * Returns the names of the files of facts that describe the area.
	 */
	String[] value();

}
