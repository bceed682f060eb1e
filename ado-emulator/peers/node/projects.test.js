'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection } = require('./service');

test('lists projects', async () => {
	const core = await connection().getCoreApi();
	const projects = await core.getProjects();
	assert.deepEqual(projects.map((project) => project.name), ['payments', 'Platform Tools', 'web']);
});

test('filters projects by a state that it sends as it likes', async () => {
	const core = await connection().getCoreApi();
	assert.equal((await core.getProjects('WellFormed')).length, 3);
	assert.equal((await core.getProjects('deleted')).length, 0);
	assert.equal((await core.getProjects(undefined, 2)).length, 2);
});

test('gets a project with its capabilities', async () => {
	const core = await connection().getCoreApi();
	const project = await core.getProject('Platform Tools', true);
	assert.equal(project.name, 'Platform Tools');
	assert.equal(project.defaultTeam.name, 'Platform Tools Team');
	assert.equal(project.capabilities.versioncontrol.gitEnabled, 'True');
});

test('gets null for a project that does not exist', async () => {
	const core = await connection().getCoreApi();
	assert.equal(await core.getProject('nothing'), null);
});
