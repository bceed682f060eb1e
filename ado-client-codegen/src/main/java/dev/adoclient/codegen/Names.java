package dev.adoclient.codegen;

import com.palantir.javapoet.ClassName;

/**
 * The types that the generator knows by name; it has none of them on its class path.
 */
final class Names {

	static final String GENERATE_BLOCKING = "dev.adoclient.blocking.GenerateBlocking";

	static final String ASYNC_ONLY = "dev.adoclient.blocking.AsyncOnly";

	static final String BLOCKING = "dev.adoclient.blocking.Blocking";

	static final String MAY_BE_EMPTY = "dev.adoclient.blocking.MayBeEmpty";

	static final String MONO = "reactor.core.publisher.Mono";

	static final String FLUX = "reactor.core.publisher.Flux";

	static final String PAGED_FLUX = "dev.adoclient.paging.PagedFlux";

	static final String PUBLISHER = "org.reactivestreams.Publisher";

	static final String DATA_BUFFER = "org.springframework.core.io.buffer.DataBuffer";

	static final ClassName AWAIT = ClassName.get("dev.adoclient.blocking", "Await");

	static final ClassName PAGED = ClassName.get("dev.adoclient.blocking", "Paged");

	private Names() {
	}

}
