package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.host.WireName;

/** How the content of a pushed file stands in JSON. */
enum GitContentType implements WireName {

	RAW_TEXT, BASE64_ENCODED

}
