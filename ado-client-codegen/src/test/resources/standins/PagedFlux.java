package dev.adoclient.paging;

import reactor.core.publisher.Flux;

public abstract class PagedFlux<T> extends Flux<T> {
}
