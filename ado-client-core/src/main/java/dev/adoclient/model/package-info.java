/**
 * What requests and answers are made of, and the types that several areas answer: views
 * over JSON, open codes, options, JSON Patch, identities. A type that one area answers
 * lives in that area.
 */
@GenerateSharedTypes({ "policy.PolicyConfiguration", "policy.PolicyTypeRef", "git.ResourceRef",
		"git.TeamProjectCollectionReference", "git.GitVersionType", "git.GitVersionOptions",
		"git.VersionControlRecursionType", "build.TeamProjectReference", "build.ProjectState",
		"build.ProjectVisibility", "graph.GraphGroup", "graph.GraphServicePrincipal", "graph.GraphUser" })
@NullMarked
package dev.adoclient.model;

import org.jspecify.annotations.NullMarked;
