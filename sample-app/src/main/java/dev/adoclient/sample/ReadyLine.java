package dev.adoclient.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.adoclient.AdoClient;

/**
 * Says where the page is.
 */
@Component
class ReadyLine {

	private static final Logger logger = LoggerFactory.getLogger(ReadyLine.class);

	private final AdoClient ado;

	ReadyLine(AdoClient ado) {
		this.ado = ado;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		logger.info("Ready: http://localhost:{} shows the organization {}",
				event.getApplicationContext().getEnvironment().getProperty("local.server.port"),
				this.ado.connection().organization());
	}

}
