package dev.adoclient.emulator.service.git;

import dev.adoclient.emulator.host.WireName;

/** What names a version of a repository. */
enum GitVersionKind implements WireName {

	BRANCH, TAG, COMMIT

}
