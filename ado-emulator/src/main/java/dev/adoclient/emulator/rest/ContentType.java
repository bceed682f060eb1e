package dev.adoclient.emulator.rest;

import java.util.List;

import dev.adoclient.emulator.host.ServiceException;

/** Refuses a body of a media type that the operation does not take. */
public final class ContentType {

	private ContentType() {
	}

	public static void require(ServiceRequest request, String... valid) {
		String given = request.contentType();
		if (List.of(valid).stream().noneMatch(given::equalsIgnoreCase)) {
			throw new ServiceException(415,
					"Microsoft.VisualStudio.Services.WebApi.VssRequestContentTypeNotSupportedException, "
							+ "Microsoft.VisualStudio.Services.WebApi",
					"The request indicated a Content-Type of \"" + given + "\" for method type \"" + request.method()
							+ "\" which is not supported. Valid content types for this method are: "
							+ String.join(", ", valid) + ".");
		}
	}

}
