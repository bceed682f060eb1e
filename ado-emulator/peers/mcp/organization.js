import test from 'node:test';
import assert from 'node:assert/strict';
import { call, json, questions, tenants } from './server.js';

const UUID = /^[0-9a-f-]{36}$/;

test('learns the tenant of the organization before anybody signs in', async () => {
	assert.match((await tenants()).contoso.tenantId, UUID);
});

test('lists projects, teams and people', async () => {
	assert.deepEqual((await json('core_list_projects', {})).map((project) => project.name), ['payments', 'Platform Tools', 'web']);
	assert.deepEqual((await json('core_list_projects', { projectNameFilter: 'pay' })).map((project) => project.name), ['payments']);
	const teams = await json('core_list_project_teams', { project: 'web' });
	assert.deepEqual(teams.map((team) => team.name), ['Storefront', 'web Team']);
	assert.deepEqual((await json('core_list_project_teams', { project: 'web', mine: true })).map((team) => team.name), ['web Team']);
	const [mei] = await json('core_get_identity_ids', { searchFilter: 'mei.tanaka@contoso.com' });
	assert.equal(mei.displayName, 'Mei Tanaka');
	assert.match(mei.id, UUID);
	await assert.rejects(call('core_get_identity_ids', { searchFilter: 'nobody@contoso.com' }), /^Error: No identities found$/);
});

test('lets a person choose the project from the list', async () => {
	const teams = await json('core_list_project_teams', {});
	assert.equal(teams[0].projectName, 'web');
	assert.deepEqual(questions, ['Select the Azure DevOps project to list teams for.']);
});

const lacking = {
	search_code: { searchText: 'x' },
	search_wiki: { searchText: 'x' },
	search_workitem: { searchText: 'x' },
	repo_search_commits: { searchText: 'x' },
	advsec_get_alerts: { project: 'web', repository: 'web' },
	advsec_get_alert_details: { project: 'web', repository: 'web', alertId: 1 },
	testplan: { action: 'list_plans', project: 'web' },
	testplan_show_test_results_from_build_id: { project: 'web', buildid: 1 },
	testplan_test_plan_write: { action: 'create', project: 'web', name: 'Plan', iteration: 'web' },
	testplan_test_suite_write: { action: 'create', project: 'web', planId: 1, parentSuiteId: 1, name: 'Suite' },
};

test('is told by each tool of an area that is not emulated', async () => {
	for (const [tool, args] of Object.entries(lacking)) {
		// The tools of the search keep the sentence to themselves, and tell the status.
		await assert.rejects(call(tool, args), /This emulator has no (GET|POST) .*; add a stub\.|501 Not Implemented/, tool);
	}
});
