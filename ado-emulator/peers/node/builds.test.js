'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection } = require('./service');
const { BuildStatus, BuildResult, BuildReason, BuildQueryOrder, DefinitionQueryOrder, QueuePriority, QueryDeletedOption }
	= require('azure-devops-node-api/interfaces/BuildInterfaces');

const api = () => connection().getBuildApi();

test('lists definitions in an order that it names by number', async () => {
	const builds = await api();
	const definitions = await builds.getDefinitions('web', undefined, undefined, undefined,
		DefinitionQueryOrder.DefinitionNameDescending);
	assert.equal(definitions[0].name, 'web-nightly');
	const definition = await builds.getDefinition('web', definitions[0].id);
	assert.equal(definition.process.yamlFilename, 'pipelines/web-nightly.yml');
	assert.equal(definition.queueStatus, 1);
});

test('filters builds by flags, orders and dates', async () => {
	const builds = await api();
	const list = async (options) => builds.getBuilds('web', options.definitions, undefined, options.number, options.from,
		options.to, undefined, options.reason, options.status, options.result, undefined, undefined, options.top, undefined,
		undefined, options.deleted, options.order);
	const all = await list({ order: BuildQueryOrder.QueueTimeAscending });
	assert.equal(all.length, 45);
	assert.ok(all.every((build, i) => i === 0 || all[i - 1].queueTime <= build.queueTime));
	const unfinished = await list({ status: BuildStatus.InProgress | BuildStatus.NotStarted });
	assert.deepEqual([...new Set(unfinished.map((build) => build.status))].sort(), [BuildStatus.InProgress, BuildStatus.NotStarted]);
	const failed = await list({ result: BuildResult.Failed, status: BuildStatus.All, deleted: QueryDeletedOption.ExcludeDeleted });
	assert.ok(failed.length > 0 && failed.every((build) => build.result === BuildResult.Failed));
	const triggered = await list({ reason: BuildReason.Triggered });
	assert.ok(triggered.length > 0 && triggered.every((build) => build.reason & BuildReason.Triggered));
	const middle = all[20].queueTime;
	assert.equal((await list({ from: middle, order: BuildQueryOrder.QueueTimeAscending })).length, 25);
});

// The client keeps the continuation token of a list to itself, so that only the first page can be had.
test('cuts a list', async () => {
	const builds = await api();
	const page = await builds.getBuilds('web', undefined, undefined, undefined, undefined, undefined, undefined, undefined,
		undefined, undefined, undefined, undefined, 40);
	assert.equal(page.length, 40);
});

test('queues a build with a priority that it sends as a number', async () => {
	const builds = await api();
	const [definition] = await builds.getDefinitions('web', 'web-ci');
	const queued = await builds.queueBuild({ definition: { id: definition.id }, sourceBranch: 'refs/heads/main',
		priority: QueuePriority.High, reason: BuildReason.Manual }, 'web');
	assert.equal(queued.status, BuildStatus.NotStarted);
	assert.equal(queued.priority, QueuePriority.High);
	assert.ok(queued.queueTime instanceof Date);
	const build = await builds.getBuild('web', queued.id);
	assert.equal(build.id, queued.id);
	assert.equal(build.keepForever, false);
});

test('reads what a build did and left behind', async () => {
	const builds = await api();
	const [build] = await builds.getBuilds('web', undefined, undefined, undefined, undefined, undefined, undefined, undefined,
		BuildStatus.Completed, BuildResult.Succeeded, undefined, undefined, 1);
	const timeline = await builds.getBuildTimeline('web', build.id);
	assert.ok(timeline.records.some((record) => record.type === 'Stage' && record.state === 2));
	const artifacts = await builds.getArtifacts('web', build.id);
	assert.deepEqual(artifacts.map((artifact) => artifact.name), ['drop', 'test results']);
	const stream = await builds.getArtifactContentZip('web', build.id, 'test results');
	const bytes = await new Promise((resolve, reject) => {
		const chunks = [];
		stream.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
	});
	assert.equal(bytes.subarray(0, 2).toString(), 'PK');
});

test('retries a stage and deletes a definition', async () => {
	const builds = await api();
	const [failed] = await builds.getBuilds('payments', undefined, undefined, undefined, undefined, undefined, undefined,
		undefined, undefined, BuildResult.Failed, undefined, undefined, 1);
	await builds.updateStage({ state: 1 }, failed.id, 'Build', 'payments');
	assert.equal((await builds.getBuild('payments', failed.id)).status, BuildStatus.InProgress);
	const [definition] = await builds.getDefinitions('payments', 'fraud-model');
	await builds.deleteDefinition('payments', definition.id);
	assert.equal(await builds.getDefinition('payments', definition.id), null);
});

test('gets null for a build that does not exist', async () => {
	assert.equal(await (await api()).getBuild('web', 4711), null);
});
