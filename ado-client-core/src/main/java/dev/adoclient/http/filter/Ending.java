package dev.adoclient.http.filter;

/**
 * Why a call, or its content, is ended from outside.
 */
enum Ending {

	/** Its time is over. */
	TIME_OVER,

	/** The client was closed. */
	CLIENT_CLOSED

}
