package dev.adoclient.emulator;

import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;

/**
 * WireMock's own stubs: one, which sends everything to the organization. WireMock loads
 * it again at each reset; no other stub is read from or written to files.
 */
final class OrganizationMappings implements MappingsSource {

	/** Behind every stub that does not ask for an even higher number. */
	private static final int PRIORITY = 100;

	@Override
	public void loadMappingsInto(StubMappings stubMappings) {
		stubMappings.addMapping(WireMock.any(WireMock.anyUrl())
			.atPriority(PRIORITY)
			.willReturn(WireMock.aResponse().withTransformers(OrganizationTransformer.NAME))
			.build());
	}

	/** Stubs live as long as the emulator: there are no files to save them to. */
	@Override
	public void save(List<StubMapping> stubMappings) {
	}

	@Override
	public void save(StubMapping stubMapping) {
	}

	@Override
	@SuppressWarnings("removal")
	public void remove(StubMapping stubMapping) {
	}

	@Override
	public void remove(UUID stubMappingId) {
	}

	@Override
	public void removeAll() {
	}

}
