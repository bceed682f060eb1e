'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection, url } = require('./service');
const { Operation } = require('azure-devops-node-api/interfaces/common/VSSInterfaces');
const { WorkItemExpand, WorkItemErrorPolicy } = require('azure-devops-node-api/interfaces/WorkItemTrackingInterfaces');

const api = () => connection().getWorkItemTrackingApi();
const set = (field, value) => ({ op: Operation.Add, path: `/fields/${field}`, value });
const create = async (wit, title, type = 'Task') => wit.createWorkItem({}, [set('System.Title', title)], 'web', type);

test('creates, updates and deletes a work item', async () => {
	const wit = await api();
	const created = await create(wit, 'Paint it');
	assert.equal(created.rev, 1);
	assert.equal(created.fields['System.Title'], 'Paint it');
	const updated = await wit.updateWorkItem({}, [set('System.State', 'Active'),
		{ op: Operation.Test, path: '/rev', value: 1 }], created.id);
	assert.equal(updated.rev, 2);
	assert.equal(updated.fields['System.State'], 'Active');
	const deleted = await wit.deleteWorkItem(created.id, 'web');
	assert.equal(deleted.code, 200);
	assert.equal(await wit.getWorkItem(created.id), null);
});

test('links work items by numbers of operations', async () => {
	const wit = await api();
	const parent = await create(wit, 'Parent', 'User Story');
	const child = await create(wit, 'Child');
	const linked = await wit.updateWorkItem({}, [{ op: Operation.Add, path: '/relations/-',
		value: { rel: 'System.LinkTypes.Hierarchy-Reverse', url: parent.url } }], child.id);
	assert.equal(linked.rev, 1);
	assert.equal(linked.relations[0].url, parent.url);
	const both = await wit.getWorkItems([parent.id, child.id], undefined, undefined, WorkItemExpand.Relations);
	assert.equal(both[0].relations[0].rel, 'System.LinkTypes.Hierarchy-Forward');
	const unlinked = await wit.updateWorkItem({}, [{ op: Operation.Remove, path: '/relations/0' }], child.id);
	assert.equal(unlinked.relations, undefined);
});

test('reads work items in a batch', async () => {
	const wit = await api();
	const items = await wit.getWorkItemsBatch({ ids: [2, 4711], $expand: WorkItemExpand.All,
		errorPolicy: WorkItemErrorPolicy.Omit }, 'web');
	assert.equal(items[0].fields['System.AreaLevel1'], 'web');
	assert.equal(items[1], null);
});

test('queries work items', async () => {
	const wit = await api();
	const found = await wit.queryByWiql({ query: "SELECT [System.Id] FROM WorkItems WHERE [System.TeamProject] = @project "
		+ "AND [System.WorkItemType] = 'Bug'" }, { project: 'web' });
	assert.equal(found.workItems.length, 4);
	assert.ok(found.asOf instanceof Date);
});

test('stores an attachment and ties it to a work item', async () => {
	const wit = await api();
	const { Readable } = require('node:stream');
	const attachment = await wit.createAttachment({}, Readable.from([Buffer.from('hello')]), 'hello.txt');
	const item = await create(wit, 'With a file');
	const tied = await wit.updateWorkItem({}, [{ op: Operation.Add, path: '/relations/-',
		value: { rel: 'AttachedFile', url: attachment.url } }], item.id);
	assert.equal(tied.rev, 2);
	const stream = await wit.getAttachmentContent(attachment.id, 'hello.txt');
	const chunks = [];
	for await (const chunk of stream) {
		chunks.push(chunk);
	}
	assert.equal(Buffer.concat(chunks).toString(), 'hello');
});

test('lists the types of a project', async () => {
	const wit = await api();
	const types = await wit.getWorkItemTypes('web');
	assert.ok(types.some((type) => type.name === 'User Story'));
	assert.equal((await wit.getWorkItemType('web', 'Bug')).referenceName, 'Microsoft.VSTS.WorkItemTypes.Bug');
});

test('learns in the words of the service what it may not do', async () => {
	const wit = await api();
	await assert.rejects(wit.createWorkItem({}, [set('System.Title', '')], 'web', 'Task'), (error) => {
		assert.equal(error.statusCode, 400);
		assert.match(error.message, /^TF401320: /);
		assert.equal(error.result.typeKey, 'RuleValidationException');
		return true;
	});
});
