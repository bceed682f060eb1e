package dev.adoclient.http.filter;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.util.ReferenceCountUtil;
import reactor.netty.NettyPipeline;

/**
 * Skips the answers that come before the answer: 100 to 199, but for 101, behind which
 * another protocol would be spoken. Reactor Netty takes all but 100 for the answer
 * itself, gives the true one to whoever asks next over the connection, and does not read
 * on after a 100 over HTTP/2.
 */
@Sharable
final class InterimAnswers extends ChannelInboundHandlerAdapter {

	private static final String NAME = "ado.interimAnswers";

	private static final InterimAnswers INSTANCE = new InterimAnswers();

	private InterimAnswers() {
	}

	/**
	 * Skips them on a connection from now on; a second time changes nothing. The place is
	 * behind whatever decodes, encrypted or not, which is known once a request is
	 * written.
	 */
	static void skip(ChannelPipeline pipeline) {
		if (pipeline.get(NAME) == null && pipeline.get(NettyPipeline.ReactiveBridge) != null) {
			pipeline.addBefore(NettyPipeline.ReactiveBridge, NAME, INSTANCE);
		}
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		if (message instanceof HttpResponse response && isInterim(response.status())) {
			// The end that follows over HTTP/1.1 is ignored where no answer has begun.
			ReferenceCountUtil.release(message);
			context.read();
		}
		else {
			context.fireChannelRead(message);
		}
	}

	private static boolean isInterim(HttpResponseStatus status) {
		return status.codeClass() == HttpStatusClass.INFORMATIONAL
				&& !status.equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
	}

}
