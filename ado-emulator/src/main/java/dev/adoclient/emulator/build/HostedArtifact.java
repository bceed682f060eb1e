package dev.adoclient.emulator.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.adoclient.emulator.host.StableId;

/**
 * Files that a build published under one name.
 *
 * @param id the artifact's id
 * @param buildId the build that published it
 * @param name its name, unique in the build
 * @param kind where it is kept
 * @param files its files
 */
public record HostedArtifact(int id, int buildId, String name, ArtifactKind kind, List<ArtifactFile> files) {

	/** Copies what is handed in. */
	public HostedArtifact {
		files = List.copyOf(files);
	}

	/** The id under which the artifact service keeps it. */
	public String rootId() {
		return StableId.commit("artifact " + this.id + " " + this.name).toUpperCase(Locale.ROOT);
	}

	/** The number of bytes in all files. */
	public long size() {
		return this.files.stream().mapToLong(ArtifactFile::size).sum();
	}

	/** Returns all files in one archive, the same bytes each time. */
	public byte[] zip() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (ArtifactFile file : this.files) {
				ZipEntry entry = new ZipEntry(this.name + "/" + file.path());
				entry.setLastModifiedTime(FileTime.from(Instant.EPOCH.plusSeconds(946_684_800)));
				zip.putNextEntry(entry);
				zip.write(file.content());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
