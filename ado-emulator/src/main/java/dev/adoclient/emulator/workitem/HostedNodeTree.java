package dev.adoclient.emulator.workitem;

import dev.adoclient.emulator.host.WireName;

/** The two trees of a project. */
public enum HostedNodeTree implements WireName {

	AREAS("Area", Fields.AREA, 0), ITERATIONS("Iteration", Fields.ITERATION, 1);

	private final String title;

	private final String field;

	private final int number;

	HostedNodeTree(String title, String field, int number) {
		this.title = title;
		this.field = field;
		this.number = number;
	}

	/** The word that paths of its nodes hold. */
	public String title() {
		return this.title;
	}

	/** The field by which a work item belongs to a node. */
	String field() {
		return this.field;
	}

	@Override
	public int number() {
		return this.number;
	}

}
