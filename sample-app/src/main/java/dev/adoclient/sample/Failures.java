package dev.adoclient.sample;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import dev.adoclient.error.AdoAccessDeniedException;
import dev.adoclient.error.AdoConflictException;
import dev.adoclient.error.AdoException;
import dev.adoclient.error.AdoNotFoundException;

/**
 * Says why something failed, for all controllers. The message of the client says what to
 * do, and never has a credential in it.
 */
@ControllerAdvice
class Failures {

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	@ExceptionHandler({ AdoException.class, IllegalArgumentException.class, IllegalStateException.class })
	ModelAndView failed(RuntimeException failure, HttpServletRequest request) {
		logger.warn("{} {} failed: {}", request.getMethod(), request.getRequestURI(), failure.getMessage());
		if ("POST".equals(request.getMethod())) {
			String lead = (failure instanceof AdoConflictException) ? "Somebody was faster, look again: "
					: "That did not work: ";
			return Said.view(lead + failure.getMessage(), "bad", request);
		}
		return new ModelAndView("failure", status(failure)).addObject("failure", String.valueOf(failure.getMessage()));
	}

	private static HttpStatusCode status(RuntimeException failure) {
		return (failure instanceof AdoNotFoundException) ? HttpStatus.NOT_FOUND
				: (failure instanceof AdoAccessDeniedException) ? HttpStatus.FORBIDDEN : HttpStatus.BAD_GATEWAY;
	}

}
