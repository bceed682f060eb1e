package dev.adoclient.emulator;

import java.io.IOException;
import java.nio.ByteBuffer;

import dev.adoclient.emulator.fault.FaultChoice;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.io.EofException;
import wiremock.org.eclipse.jetty.server.HttpOutput;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Response;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;
import wiremock.org.eclipse.jetty.util.Callback;

/**
 * Ends the connection after half of an answer that is marked so. The answer's
 * {@code Content-Length} is that of the whole.
 */
final class Truncation extends HandlerWrapper {

	@Override
	public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		HttpOutput output = base.getResponse().getHttpOutput();
		output.setInterceptor(new Half(base.getResponse(), output.getInterceptor()));
		super.handle(target, base, request, response);
	}

	private record Half(Response response, HttpOutput.Interceptor next) implements HttpOutput.Interceptor {

		@Override
		public void write(ByteBuffer content, boolean last, Callback callback) {
			boolean marked = !this.response.isCommitted()
					&& this.response.getHttpFields().contains(FaultChoice.TRUNCATED);
			if (!marked) {
				this.next.write(content, last, callback);
				return;
			}
			this.response.getHttpFields().remove(FaultChoice.TRUNCATED);
			ByteBuffer half = content.slice();
			half.limit(content.remaining() / 2);
			this.next.write(half, false, Callback.from(() -> {
				this.response.getHttpChannel().getEndPoint().close();
				callback.failed(new EofException("The answer was cut"));
			}, callback::failed));
		}

		@Override
		public HttpOutput.Interceptor getNextInterceptor() {
			return this.next;
		}

	}

}
