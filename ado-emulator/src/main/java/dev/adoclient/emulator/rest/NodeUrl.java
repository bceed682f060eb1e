package dev.adoclient.emulator.rest;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.adoclient.emulator.workitem.HostedNode;
import dev.adoclient.emulator.workitem.HostedNodeTree;

/** Writes where an area or an iteration is. */
public final class NodeUrl {

	private NodeUrl() {
	}

	/** The address of the node in that project. */
	public static String of(Links links, UUID projectId, HostedNode node) {
		String tree = (node.tree() == HostedNodeTree.AREAS) ? "Areas" : "Iterations";
		String below = Stream.of(node.route().split("/", -1))
			.filter((name) -> !name.isEmpty())
			.map((name) -> "/" + Percent.encode(name))
			.collect(Collectors.joining());
		return links.project(projectId, "/_apis/wit/classificationNodes/" + tree + below);
	}

}
