'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection, text, url } = require('./service');
const { WikiType } = require('azure-devops-node-api/interfaces/WikiInterfaces');

const api = () => connection().getWikiApi();
const project = async (name) => (await connection().getCoreApi()).getProject(name);

// The client has no method that writes a page, so its own connection sends the request.
async function put(wiki, path, content, version) {
	const address = `${url}/web/_apis/wiki/wikis/${wiki}/pages?path=${encodeURIComponent(path)}&api-version=7.1`;
	const headers = { 'Content-Type': 'application/json', Accept: 'application/json', ...(version && { 'If-Match': version }) };
	const response = await connection().rest.client.put(address, JSON.stringify({ content }), headers);
	return { status: response.message.statusCode, version: response.message.headers.etag,
		page: JSON.parse(await response.readBody()) };
}

async function wiki() {
	const wikis = await api();
	const found = (await wikis.getAllWikis('web')).find((each) => each.name === 'web.wiki');
	return found || wikis.createWiki({ name: 'web.wiki', type: WikiType.ProjectWiki, projectId: (await project('web')).id }, 'web');
}

test('creates a wiki of a project and one of a repository', async () => {
	const wikis = await api();
	const own = await wiki();
	assert.equal(own.type, WikiType.ProjectWiki);
	const git = await connection().getGitApi();
	const { id, project: { id: projectId } } = await git.getRepository('storefront', 'web');
	const code = await wikis.createWiki({ name: 'handbook', type: WikiType.CodeWiki, repositoryId: id, projectId, mappedPath: '/docs',
		version: { version: 'main' } }, 'web');
	assert.equal(code.type, WikiType.CodeWiki);
	assert.equal(code.versions[0].version, 'main');
	assert.equal((await wikis.updateWiki({ name: 'guide' }, code.id, 'web')).name, 'guide');
	assert.ok((await wikis.getAllWikis()).some((each) => each.id === code.id));
	assert.equal((await wikis.deleteWiki(code.id, 'web')).id, code.id);
	assert.equal(await wikis.getWiki(code.id, 'web'), null);
});

test('writes a page only over the version that it read', async () => {
	await wiki();
	const created = await put('web.wiki', '/Home', '# Home');
	assert.equal(created.status, 201);
	assert.match(created.version, /^"[0-9a-f]{40}"$/);
	const updated = await put('web.wiki', '/Home', '# Home, again', created.version);
	assert.equal(updated.status, 200);
	assert.notEqual(updated.version, created.version);
	assert.equal((await put('web.wiki', '/Home', '# Late', created.version)).status, 412);
	const read = await text(await (await api()).getPageText('web', 'web.wiki', '/Home', undefined, undefined, true));
	assert.equal(read, '# Home, again');
	const byId = await text(await (await api()).getPageByIdText('web', 'web.wiki', created.page.id, undefined, true));
	assert.equal(byId, '# Home, again');
});

test('lists pages', async () => {
	await wiki();
	await put('web.wiki', '/List', 'List');
	const { page } = await put('web.wiki', '/List/Below', 'Below');
	const wikis = await api();
	const pages = await wikis.getPagesBatch({ top: 100 }, 'web', 'web.wiki');
	assert.ok(pages.some((each) => each.path === '/List/Below'));
	const stats = await wikis.getPageData('web', 'web.wiki', page.id, 7);
	assert.equal(stats.path, '/List/Below');
});
