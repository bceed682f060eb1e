package dev.adoclient.emulator;

/** Calls one repository of the emulator. Immutable. */
record Code(Caller caller, String path) {

	static final String ZERO = "0".repeat(40);

	static Code of(Caller caller, String project, String repository) {
		return new Code(caller, "/" + project + "/_apis/git/repositories/" + repository);
	}

	/** The repository web of the project web. */
	static Code web(Caller caller) {
		return of(caller, "web", "web");
	}

	Reply get(String below) {
		return this.caller.get(this.path + below);
	}

	Reply send(String method, String below, String json) {
		return this.caller.send(method, this.path + below, json);
	}

	/** What a branch points to. */
	String tip(String branch) {
		return get("/refs?filter=heads/" + branch).at("/value/0/objectId");
	}

	/** Makes a branch at the tip of main. */
	Code branch(String name) {
		send("POST", "/refs", "[{\"name\":\"refs/heads/%s\",\"oldObjectId\":\"%s\",\"newObjectId\":\"%s\"}]"
			.formatted(name, ZERO, tip("main"))).expect(200);
		return this;
	}

	/** Commits one change to a branch. */
	Reply push(String branch, String oldObjectId, String change) {
		return send("POST", "/pushes", """
				{"refUpdates":[{"name":"refs/heads/%s","oldObjectId":"%s"}],
				"commits":[{"comment":"Change","changes":[%s]}]}""".formatted(branch, oldObjectId, change));
	}

	/** Adds a file to a branch. */
	Reply add(String branch, String file, String text) {
		return push(branch, tip(branch), """
				{"changeType":"add","item":{"path":"%s"},
				"newContent":{"content":"%s","contentType":"rawtext"}}""".formatted(file, text));
	}

	/** Opens a pull request of a new branch that adds a file, and returns its path. */
	String open(String branch) {
		branch(branch);
		add(branch, "/" + branch + ".txt", "new").expect(201);
		return "/pullrequests/" + create(branch).expect(201).at("/pullRequestId");
	}

	Reply create(String branch) {
		return send("POST", "/pullrequests", """
				{"sourceRefName":"refs/heads/%s","targetRefName":"refs/heads/main","title":"Add %s"}"""
			.formatted(branch, branch));
	}

	/** Asks for the completion of a pull request. */
	Reply complete(String pullRequest, String options) {
		return send("PATCH", pullRequest, """
				{"status":"completed","lastMergeSourceCommit":{"commitId":"%s"},"completionOptions":%s}"""
			.formatted(get(pullRequest).at("/lastMergeSourceCommit/commitId"), options));
	}

}
