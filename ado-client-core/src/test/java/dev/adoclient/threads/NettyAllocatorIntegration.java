package dev.adoclient.threads;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Allows what Netty 4.2 does in its own allocator of buffers, and does not allow itself:
 * a thread that needs more memory waits for another one that takes some at that moment.
 */
public final class NettyAllocatorIntegration implements BlockHoundIntegration {

	@Override
	public void applyTo(BlockHound.Builder builder) {
		builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup",
				"tryExpandMagazines");
	}

}
