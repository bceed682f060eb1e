package dev.adoclient.emulator.rest;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.host.WireName;
import org.jspecify.annotations.Nullable;

/** What is shown of a work item beyond its plain fields. */
public enum Expand implements WireName {

	NONE, RELATIONS, FIELDS, LINKS, ALL;

	/** Reads the value; fields may not be chosen at the same time. */
	public static Expand read(@Nullable String text, boolean fieldsAreChosen) {
		Expand expand = (text != null) ? WireName.read(Expand.class, "$expand", text) : NONE;
		if (fieldsAreChosen && expand != NONE) {
			throw new ServiceException(400,
					"Microsoft.Azure.Boards.WebApi.Common.ConflictingParametersException, "
							+ "Microsoft.Azure.Boards.WebApi.Common",
					"The expand parameter can not be used with the fields parameter.");
		}
		return expand;
	}

	public boolean shows(Expand part) {
		return this == part || this == ALL;
	}

}
