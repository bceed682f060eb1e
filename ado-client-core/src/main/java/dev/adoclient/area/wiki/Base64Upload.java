package dev.adoclient.area.wiki;

import java.util.Base64;

import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.adoclient.transfer.Upload;

/**
 * Content as the attachments of a wiki want it: raw bytes are refused there.
 */
final class Base64Upload {

	private Base64Upload() {
	}

	static Upload of(byte[] content) {
		byte[] text = Base64.getEncoder().encode(content);
		return new Upload(Mono.fromSupplier(() -> DefaultDataBufferFactory.sharedInstance.wrap(text)), text.length,
				true);
	}

}
