package dev.adoclient.emulator.rest;

import java.util.List;
import java.util.stream.Stream;

/** The routes of one area, or of a part of it. */
public interface Routes {

	List<Route> routes();

	/** Joins the parts of an area. */
	static Routes of(Routes... parts) {
		List<Route> all = Stream.of(parts).flatMap((part) -> part.routes().stream()).toList();
		return () -> all;
	}

}
