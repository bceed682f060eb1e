import test from 'node:test';
import assert from 'node:assert/strict';
import { call, json, send } from './server.js';

const team = { project: 'web', team: 'Storefront' };
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString();

test('plans an iteration', async () => {
	const [sprint] = await json('work_iteration_write', { action: 'create', project: 'web',
		iterations: [{ iterationName: 'Now', startDate: day(-1), finishDate: day(9) }] });
	await json('work_iteration_write', { action: 'assign', ...team, iterations: [{ identifier: sprint.identifier, path: sprint.path }] });
	const [root] = await json('work', { action: 'list_iterations', project: 'web' });
	assert.ok(root.children.some((iteration) => iteration.identifier === sprint.identifier));
	const [current] = await json('work', { action: 'list_team_iterations', ...team, timeframe: 'current' });
	assert.equal(current.path, 'web\\Now');
	assert.equal((await json('work', { action: 'get_team_settings', ...team })).defaultAreaPath, 'web');
	const iteration = { ...team, iterationId: sprint.identifier };
	await assert.rejects(call('work', { action: 'get_team_capacity', ...iteration }), /No team capacity/);
	const [kim] = await json('core_get_identity_ids', { searchFilter: 'Kim Abel' });
	await json('work_capacity_write', { action: 'update', ...iteration, teamMemberId: kim.id,
		activities: [{ name: 'Testing', capacityPerDay: 5.5 }], daysOff: [{ start: day(1), end: day(1) }] });
	const capacity = await json('work', { action: 'get_team_capacity', ...iteration });
	assert.equal(capacity.teamMembers[0].teamMember.displayName, 'Kim Abel');
	assert.equal(capacity.totalCapacityPerDay, 5.5);
	assert.equal((await json('work', { action: 'get_iteration_capacities', ...iteration })).totalIterationCapacityPerDay, 5.5);
	const story = await json('wit_work_item_write', { action: 'create', project: 'web', workItemType: 'User Story',
		fields: [{ name: 'System.Title', value: 'Planned' }, { name: 'System.IterationPath', value: 'web\\Now' }] });
	const { workItemRelations } = await json('wit_work_item', { action: 'list_for_iteration', ...iteration });
	assert.deepEqual(workItemRelations.map((relation) => relation.target.id), [story.id]);
});

test('orders a backlog', async () => {
	const levels = await json('wit_backlog', { action: 'list', ...team });
	const { id: backlogId } = levels.find((level) => level.name === 'Stories');
	const ids = async () => (await json('wit_backlog', { action: 'list_work_items', ...team, backlogId })).workItems
		.map((link) => link.target.id);
	const before = await ids();
	const last = before.at(-1);
	const [moved] = await json('wit_backlog', { action: 'reorder', ...team, ids: [last], previousId: 0, nextId: before[0] });
	assert.equal(moved.id, last);
	assert.deepEqual(await ids(), [last, ...before.slice(0, -1)]);
});

test('writes and reads a wiki', async () => {
	const { id: projectId } = (await json('core_list_projects', { projectNameFilter: 'web' }))[0];
	await send('POST', '/web/_apis/wiki/wikis?api-version=7.1', { name: 'web.wiki', type: 'projectWiki', projectId });
	const wiki = { project: 'web', wikiIdentifier: 'web.wiki' };
	const write = (path, content, more) => call('wiki_upsert_page', { ...wiki, path, content, ...more });
	assert.match(await write('Home', '# Home'), /^Successfully created/);
	assert.match(await write('/Home', '# Home, again'), /^Successfully updated/);
	await assert.rejects(write('/Home', '# Late', { etag: '"00"' }), /\(412\).*WikiPageHasConflictsException/);
	await write('/Home/Sub page', 'Below');
	const pages = await json('wiki', { action: 'list_pages', ...wiki });
	assert.deepEqual(pages.map((page) => page.path), ['/Home', '/Home/Sub page']);
	const page = await json('wiki', { action: 'get_page', ...wiki, path: '/Home', recursionLevel: 'Full' });
	assert.deepEqual(page.subPages.map((below) => below.path), ['/Home/Sub page']);
	const address = 'https://dev.azure.com/contoso/web/_wiki/wikis/web.wiki';
	for (const where of [{ ...wiki, path: '/Home' }, { url: `${address}?pagePath=%2FHome` }, { url: `${address}/${page.id}/Home` }]) {
		assert.equal(await call('wiki', { action: 'get_page_content', ...where }), '# Home, again');
	}
	await assert.rejects(call('wiki', { action: 'get_page_content', ...wiki, path: '/None' }), /could not be found/);
	const [{ id: wikiId }] = await json('wiki', { action: 'list_wikis', project: 'web' });
	assert.equal((await json('wiki', { action: 'get_wiki', wikiIdentifier: wikiId })).name, 'web.wiki');
	await call('wit_work_item_link_write', { action: 'add_artifact_link', project: 'web', projectId, wikiId, pageId: page.id, workItemId: 3,
		linkType: 'Wiki' });
	const { relations } = await json('wit_work_item', { action: 'get', project: 'web', id: 3, expand: 'Relations' });
	assert.ok(relations.some((relation) => relation.url === `vstfs:///Wiki/WikiPage/${projectId}%2F${wikiId}%2FHome`));
});
