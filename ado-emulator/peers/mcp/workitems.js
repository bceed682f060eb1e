import test from 'node:test';
import assert from 'node:assert/strict';
import { call, json, send } from './server.js';

const web = { project: 'web' };
const get = (id, more) => json('wit_work_item', { action: 'get', ...web, id, ...more });
const create = (title, ...fields) => json('wit_work_item_write', { action: 'create', ...web, workItemType: 'User Story',
	fields: [{ name: 'System.Title', value: title }, ...fields] });

test('creates a work item, and changes it only as it was read', async () => {
	const { id, rev } = await create('Made', { name: 'System.Description', value: 'a < b, **bold**', format: 'Markdown' },
		{ name: 'System.Tags', value: 'one; two' });
	const made = await get(id);
	assert.equal(made.fields['System.Description'], 'a &lt; b, **bold**');
	assert.equal(made.multilineFieldsFormat['System.Description'], 'Markdown');
	const update = (...updates) => json('wit_work_item_write', { action: 'update', id, updates });
	await update({ op: 'test', path: '/rev', value: rev }, { path: '/fields/System.State', value: 'Active' },
		{ op: 'remove', path: '/fields/System.Tags' });
	await assert.rejects(update({ op: 'test', path: '/rev', value: rev }, { path: '/fields/System.State', value: 'Closed' }),
		/\[HTTP 412 Precondition Failed\]: VS403351: /);
	const changed = (await get(id, { fields: ['System.State', 'System.Tags'] })).fields;
	assert.deepEqual(changed, { 'System.State': 'Active' });
	const revisions = await json('wit_work_item', { action: 'list_revisions', ...web, workItemId: id });
	assert.deepEqual(revisions.map((revision) => revision.fields['System.State']), ['New', 'Active']);
});

test('changes many work items at once', async () => {
	const { id } = await create('Parent');
	const batch = await json('wit_work_item_write', { action: 'update_batch', ...web, batchUpdates: [
		{ id, path: '/fields/System.Description', value: '# Title', format: 'Markdown' },
		{ id: 2, path: '/fields/Microsoft.VSTS.Common.Priority', value: '4', op: 'Replace' }] });
	assert.deepEqual(batch.value.map((answer) => answer.code), [200, 200]);
	assert.equal((await get(2)).fields['Microsoft.VSTS.Common.Priority'], 4);
	const children = await json('wit_work_item_write', { action: 'add_child', ...web, parentId: id, workItemType: 'Task',
		items: [{ title: 'One', description: '*first*' }, { title: 'Two', description: '<b>second</b>', format: 'Html' }] });
	const ids = children.value.map((answer) => JSON.parse(answer.body).id);
	const read = await json('wit_work_item', { action: 'get_batch', ...web, ids });
	assert.deepEqual(read.map((child) => [child.fields['System.Title'], child.fields['System.Parent']]), [['One', id], ['Two', id]]);
});

test('comments', async () => {
	const { id: workItemId } = await create('Discussed');
	const comment = (action, more) => json('wit_work_item_comment_write', { action, ...web, workItemId, ...more });
	const said = await comment('add', { text: 'Ask @<mei.tanaka@contoso.com>' });
	assert.match(said.text, /^Ask @<[0-9a-f-]{36}>$/);
	assert.equal(said.format, 'markdown');
	await comment('add', { text: '<p>Later</p>', format: 'Html' });
	await comment('update', { commentId: said.id, text: 'Ask Mei' });
	const { comments } = await json('wit_work_item', { action: 'list_comments', ...web, workItemId });
	assert.deepEqual(comments.map((found) => found.text), ['<p>Later</p>', 'Ask Mei']);
	await assert.rejects(comment('update', { commentId: 4711, text: 'x' }), /Not Found/);
});

test('links', async () => {
	const { id } = await create('Linked');
	const link = (action, more) => call('wit_work_item_link_write', { action, ...web, ...more });
	await link('link', { updates: [{ id, linkToId: 2, type: 'related', comment: 'because' },
		{ id, linkToId: 3, type: 'predecessor' }, { id, type: 'hyperlink', url: 'https://example.com/' }] });
	const { id: projectId } = (await json('core_list_projects', { projectNameFilter: 'web' }))[0];
	const { id: repositoryId } = await json('repo_repository', { action: 'get', ...web, repositoryNameOrId: 'web' });
	await link('link_to_pull_request', { projectId, repositoryId, pullRequestId: 1, workItemId: id });
	await link('add_artifact_link', { projectId, repositoryId, workItemId: id, linkType: 'Branch', branchName: 'main' });
	await link('add_artifact_link', { workItemId: id, linkType: 'Build', buildId: 41 });
	const pullRequest = await json('repo_pull_request', { action: 'get', ...web, repositoryId, pullRequestId: 1, includeWorkItemRefs: true });
	assert.ok(pullRequest.workItemRefs.some((reference) => reference.id === String(id)));
	await link('unlink', { id, type: 'related' });
	const { relations } = await get(id, { expand: 'Relations' });
	assert.deepEqual(relations.map((relation) => relation.attributes.name ?? relation.rel).sort(),
		['Branch', 'Build', 'Hyperlink', 'Predecessor', 'Pull Request']);
});

test('queries, ad hoc and saved', async () => {
	const wiql = "SELECT [System.Id] FROM WorkItems WHERE [System.TeamProject] = @project AND [System.WorkItemType] = 'Bug'";
	const { workItems } = await json('wit_query', { action: 'wiql', ...web, wiql, top: 3 });
	assert.equal(workItems.length, 3);
	const saved = await send('POST', '/web/_apis/wit/queries/Shared%20Queries?api-version=7.1', { name: 'Bugs', wiql });
	assert.equal((await json('wit_query', { action: 'get', ...web, query: 'Shared Queries/Bugs', expand: 'Wiql' })).wiql, wiql);
	const { ids } = await json('wit_query', { action: 'get_results', ...web, id: saved.id, responseType: 'ids', top: 3 });
	assert.deepEqual(ids, workItems.map((item) => item.id));
	const mine = await json('wit_work_item', { action: 'my', ...web, top: 100 });
	assert.ok(mine.results.length > 0 && mine.hasMore === false);
	assert.equal((await get(mine.results[0].id)).fields['System.AssignedTo'].displayName, 'Kim Abel');
	assert.equal((await json('wit_work_item', { action: 'get_type', ...web, workItemType: 'Bug' })).referenceName, 'Microsoft.VSTS.WorkItemTypes.Bug');
});

test('reads an attachment, and writes a test case', async () => {
	const attachment = await send('POST', '/web/_apis/wit/attachments?fileName=note.txt&api-version=7.1', 'hello', 'application/octet-stream');
	assert.equal(await call('wit_work_item_attachment', { ...web, attachmentId: attachment.id, fileName: 'note.txt' }), 'hello');
	const made = await json('testplan_test_case_write', { action: 'create', ...web, title: 'Case', steps: '1. Order|It comes', testsWorkItemId: 3 });
	await call('testplan_test_case_write', { action: 'update_steps', id: made.id, steps: '1. Order two|They come' });
	const { fields, relations } = await get(made.id, { expand: 'All' });
	assert.match(fields['Microsoft.VSTS.TCM.Steps'], /Order two/);
	assert.equal(relations[0].rel, 'Microsoft.VSTS.Common.TestedBy-Reverse');
});
