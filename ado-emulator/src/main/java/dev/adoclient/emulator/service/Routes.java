package dev.adoclient.emulator.service;

import java.util.List;

/** The routes of one area. */
interface Routes {

	List<Route> routes();

}
