import test from 'node:test';
import assert from 'node:assert/strict';
import { call, json } from './server.js';

const web = { project: 'web' };
const SUCCEEDED = 2;
const FAILED = 8;
const builds = (filter) => json('pipelines_build', { action: 'list', ...web, ...filter });

test('finds builds by their results, branches, dates and people', async () => {
	const byTheirEnd = { resultFilter: FAILED, queryOrder: 'FinishTimeAscending' };
	const failed = await builds(byTheirEnd);
	assert.ok(failed.length > 2 && failed.every((build) => build.result === FAILED));
	assert.deepEqual((await builds({ ...byTheirEnd, minTime: failed[1].finishTime })).map((build) => build.id),
		failed.slice(1).map((build) => build.id));
	const mine = await builds({ requestedFor: 'kim.abel@contoso.com', branchName: 'refs/heads/main' });
	assert.ok(mine.length > 0 && mine.every((build) => build.requestedFor.displayName === 'Kim Abel'));
	assert.equal((await builds({ buildIds: [failed[0].id, failed[1].id] })).length, 2);
});

test('reads what a build says and leaves behind', async () => {
	const [{ id: buildId, buildNumber, repository }] = await builds({ resultFilter: SUCCEEDED, top: 1 });
	const build = { ...web, buildId };
	const report = await json('pipelines_build', { action: 'get_status', ...build });
	assert.ok(report.content.includes(buildNumber));
	assert.deepEqual(await json('pipelines_build', { action: 'get_changes', ...build }), []);
	const logs = await json('pipelines_build_log', { action: 'list', ...build });
	const lines = await json('pipelines_build_log', { action: 'get_content', ...build, logId: logs[0].id });
	assert.equal(lines.length, logs[0].lineCount);
	assert.match(lines[0], /Starting: Initialize job$/);
	const artifacts = await json('pipelines_artifact', { action: 'list', ...build });
	assert.deepEqual(artifacts.map((artifact) => artifact.name), ['drop', 'test results']);
	const zip = Buffer.from(await call('pipelines_artifact', { action: 'download', ...build, artifactName: 'test results' }), 'base64');
	assert.equal(zip.subarray(0, 2).toString(), 'PK');
	// The service's answer to this tool is empty, too: https://github.com/microsoft/azure-devops-mcp/issues/1496
	assert.equal(await call('pipelines_artifact', { action: 'download', ...build, artifactName: 'drop' }), '');
	const definitions = await json('pipelines_definition', { action: 'list', ...web, repositoryId: repository.name,
		repositoryType: 'TfsGit', queryOrder: 'DefinitionNameAscending' });
	assert.ok(definitions.some((definition) => definition.name === 'web-ci'));
});

test('runs a pipeline, or shows what it would run', async () => {
	const [{ id: pipelineId }] = await json('pipelines_definition', { action: 'list', ...web, name: 'web-ci' });
	const before = (await json('pipelines_run', { action: 'list', ...web, pipelineId })).length;
	const preview = await json('pipelines_write', { action: 'run_pipeline', ...web, pipelineId, previewRun: true, yamlOverride: 'steps: []' });
	assert.equal(preview.finalYaml, 'steps: []');
	assert.equal((await json('pipelines_run', { action: 'list', ...web, pipelineId })).length, before);
	const run = await json('pipelines_write', { action: 'run_pipeline', ...web, pipelineId, variables: { ring: { value: '2' } },
		resources: { repositories: { self: { refName: 'refs/heads/release/1.2' } } }, templateParameters: { fast: 'yes' } });
	const read = await json('pipelines_run', { action: 'get', ...web, pipelineId, runId: run.id });
	assert.deepEqual(read.variables, { ring: { value: '2' } });
	assert.deepEqual(read.templateParameters, { fast: 'yes' });
	assert.equal(read.resources.repositories.self.refName, 'refs/heads/release/1.2');
});

test('creates a pipeline and renames it', async () => {
	const { id: repositoryId } = await json('repo_repository', { action: 'get', ...web, repositoryNameOrId: 'web' });
	const created = await json('pipelines_write', { action: 'create_pipeline', ...web, name: 'made', folder: '\\team', yamlPath: 'ci.yml',
		repositoryType: 'AzureReposGit', repositoryName: 'web', repositoryId });
	await call('pipelines_write', { action: 'rename_pipeline', ...web, pipelineId: created.id, name: 'renamed' });
	const [definition] = await json('pipelines_definition', { action: 'list', ...web, name: 'renamed' });
	assert.equal(definition.path, '\\team');
	const revisions = await json('pipelines_definition', { action: 'list_revisions', ...web, definitionId: created.id });
	assert.deepEqual(revisions.map((revision) => revision.name), ['made', 'renamed']);
	const mirror = await json('pipelines_write', { action: 'create_pipeline', ...web, name: 'mirror', yamlPath: 'ci.yml',
		repositoryType: 'GitHub', repositoryName: 'contoso/mirror', repositoryConnectionId: repositoryId });
	assert.equal(mirror.configuration.repository.fullName, 'contoso/mirror');
});

test('retries a stage and cancels it', async () => {
	const [{ id: buildId }] = await builds({ resultFilter: FAILED, top: 1 });
	const status = async () => (await builds({ buildIds: [buildId] }))[0].status;
	const stage = { ...web, buildId, stageName: 'Build' };
	await call('pipelines_write', { action: 'update_build_stage', ...stage, status: 'Retry', forceRetryAllJobs: true });
	assert.equal(await status(), 1);
	await call('pipelines_write', { action: 'update_build_stage', ...stage, status: 'Cancel' });
	assert.equal(await status(), 4);
	await assert.rejects(call('pipelines_write', { action: 'update_build_stage', ...stage, stageName: 'None', status: 'Retry' }),
		/404 .*StageNotFoundException/);
});
