'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection } = require('./service');
const { BugsBehavior, TimeFrame } = require('azure-devops-node-api/interfaces/WorkInterfaces');
const { TreeStructureGroup } = require('azure-devops-node-api/interfaces/WorkItemTrackingInterfaces');

const team = { project: 'web', team: 'Storefront' };

test('plans with a team', async () => {
	const work = await connection().getWorkApi();
	const wit = await connection().getWorkItemTrackingApi();
	const node = await wit.createOrUpdateClassificationNode({ name: 'Sprint of today',
		attributes: { startDate: new Date(Date.now() - 86_400_000), finishDate: new Date(Date.now() + 86_400_000) } },
	'web', TreeStructureGroup.Iterations);
	const added = await work.postTeamIteration({ id: node.identifier }, team);
	assert.equal(added.attributes.timeFrame, TimeFrame.Current);
	const [current] = await work.getTeamIterations(team, 'current');
	assert.equal(current.name, 'Sprint of today');
	assert.ok(current.attributes.startDate instanceof Date);
	const settings = await work.updateTeamSettings({ bugsBehavior: BugsBehavior.Off }, team);
	assert.equal(settings.bugsBehavior, BugsBehavior.Off);
	assert.deepEqual((await work.getTeamSettings(team)).workingDays.length, 5);
	assert.equal((await work.getTeamFieldValues(team)).defaultValue, 'web');
	const off = await work.updateTeamDaysOff({ daysOff: [{ start: new Date(), end: new Date() }] }, team, node.identifier);
	assert.equal(off.daysOff.length, 1);
	await work.deleteTeamIteration(team, node.identifier);
	assert.equal((await work.getTeamIterations(team)).length, 0);
});
