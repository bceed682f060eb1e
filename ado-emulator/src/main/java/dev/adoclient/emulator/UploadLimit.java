package dev.adoclient.emulator;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

import dev.adoclient.emulator.host.ServiceException;
import dev.adoclient.emulator.rest.Answer;
import dev.adoclient.emulator.workitem.Attachments;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Refuses a body for which there is no memory: before any of it is read where its length
 * is said, and as soon as it is too long where it is not.
 */
final class UploadLimit extends HandlerWrapper {

	/** A quarter of the memory, and no more than the largest upload of the service. */
	static final long BYTES = Math.min(Attachments.SIMPLE_LIMIT + 1024L, Runtime.getRuntime().maxMemory() / 4);

	@Override
	public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (request.getContentLengthLong() > BYTES) {
			refuse(base, response);
			return;
		}
		AtomicLong read = new AtomicLong();
		base.getHttpInput().addInterceptor((content) -> {
			if (read.addAndGet(content.remaining()) > BYTES) {
				throw new TooLargeException();
			}
			return content;
		});
		try {
			super.handle(target, base, request, response);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			if (read.get() <= BYTES || response.isCommitted()) {
				throw ex;
			}
			response.reset();
			refuse(base, response);
		}
	}

	private static void refuse(Request base, HttpServletResponse response) throws IOException {
		Answer answer = Answer.refusal(new ServiceException(413, "System.OutOfMemoryException, mscorlib",
				"This emulator keeps uploads in memory: it takes no request of more than " + BYTES + " bytes.", 0));
		base.setHandled(true);
		response.setStatus(answer.status());
		answer.headers().forEach((name, values) -> response.setHeader(name, values.get(0)));
		response.setHeader("Connection", "close");
		response.setContentLength(answer.body().length);
		response.getOutputStream().write(answer.body());
		response.flushBuffer();
	}

	/** Ends the reading of a body. */
	private static final class TooLargeException extends IllegalStateException {

		private static final long serialVersionUID = 1L;

		TooLargeException() {
			super("The body is longer than " + BYTES + " bytes");
		}

	}

}
