package dev.adoclient.emulator.build;

import dev.adoclient.emulator.host.WireName;

/** How a timeline record ended. */
public enum HostedTaskResult implements WireName {

	SUCCEEDED, SUCCEEDED_WITH_ISSUES, FAILED, CANCELED, SKIPPED, ABANDONED

}
