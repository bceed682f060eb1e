package dev.adoclient.transfer;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A complete download.
 *
 * @param path the file
 * @param length its bytes
 * @param contentType the media type that the service gave
 * @param fileName the name that the service gave, without any folders, which is not the
 * path's; {@code null} if it gave none that can be read
 */
public record DownloadedFile(Path path, long length, @Nullable String contentType, @Nullable String fileName) {
}
