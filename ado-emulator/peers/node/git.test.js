'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection, text } = require('./service');
const { VersionControlChangeType, VersionControlRecursionType, GitVersionType, GitObjectType, GitStatusState, ItemContentType,
	GitRefUpdateStatus } = require('azure-devops-node-api/interfaces/GitInterfaces');

const NOTHING = '0'.repeat(40);
const api = () => connection().getGitApi();
const main = { versionType: GitVersionType.Branch, version: 'main' };
const tip = async (git, repository, branch = 'main') => (await git.getRefs(repository, 'web', `heads/${branch}`))[0].objectId;

function push(branch, old, comment, ...changes) {
	return { refUpdates: [{ name: `refs/heads/${branch}`, oldObjectId: old }], commits: [{ comment, changes }] };
}

function file(path, content, changeType = VersionControlChangeType.Add) {
	return { changeType, item: { path }, newContent: { content, contentType: ItemContentType.RawText } };
}

test('creates, renames, deletes and restores a repository', async () => {
	const git = await api();
	const created = await git.createRepository({ name: 'catalog' }, 'web');
	assert.equal(created.size, 0);
	assert.equal(created.defaultBranch, undefined);
	assert.equal(created.project.name, 'web');
	const renamed = await git.updateRepository({ name: 'catalogue' }, created.id, 'web');
	assert.equal(renamed.name, 'catalogue');
	assert.ok((await git.getRepositories('web')).some((repository) => repository.name === 'catalogue'));
	await git.deleteRepository(created.id, 'web');
	assert.equal(await git.getRepository('catalogue', 'web'), null);
	const [deleted] = await git.getRecycleBinRepositories('web');
	assert.equal(deleted.id, created.id);
	assert.ok(deleted.deletedDate instanceof Date);
	await git.restoreRepositoryFromRecycleBin({ deleted: false }, 'web', created.id);
	assert.equal((await git.getRepository('catalogue', 'web')).id, created.id);
});

test('finds repositories of the organization and of a project', async () => {
	const git = await api();
	assert.equal((await git.getRepositories()).length > (await git.getRepositories('payments')).length, true);
	const found = await git.getRepositoryWithParent('web', false, 'web');
	assert.equal(found.defaultBranch, 'refs/heads/main');
});

test('makes, moves and deletes a branch in one route', async () => {
	const git = await api();
	const start = await tip(git, 'web');
	const [made] = await git.updateRefs([{ name: 'refs/heads/topic', oldObjectId: NOTHING, newObjectId: start }], 'web', 'web');
	assert.equal(made.success, true);
	assert.equal(made.updateStatus, GitRefUpdateStatus.Succeeded);
	const [stale] = await git.updateRefs([{ name: 'refs/heads/topic', oldObjectId: NOTHING, newObjectId: start }], 'web', 'web');
	assert.equal(stale.success, false);
	assert.equal(stale.updateStatus, GitRefUpdateStatus.StaleOldObjectId);
	const locked = await git.updateRef({ isLocked: true }, 'web', 'heads/topic', 'web');
	assert.equal(locked.isLocked, true);
	const unlocked = await git.updateRef({ isLocked: false }, 'web', 'heads/topic', 'web');
	assert.equal(unlocked.isLocked, undefined);
	const [gone] = await git.updateRefs([{ name: 'refs/heads/topic', oldObjectId: start, newObjectId: NOTHING }], 'web', 'web');
	assert.equal(gone.success, true);
	assert.equal((await git.getRefs('web', 'web', 'heads/topic')).length, 0);
});

test('pushes files and reads them at every version', async () => {
	const git = await api();
	const start = await tip(git, 'web');
	const first = await git.createPush(push('files', start, 'Add two files', file('/a/one.txt', 'one\n'), file('/a/two.txt', 'two\n')),
		'web', 'web').catch((error) => error);
	assert.ok(!(first instanceof Error), first.message);
	assert.equal(first.commits[0].comment, 'Add two files');
	const commit = first.commits[0].commitId;
	const second = await git.createPush(push('files', commit, 'Change one, drop the other',
		file('/a/one.txt', 'uno\n', VersionControlChangeType.Edit),
		{ changeType: VersionControlChangeType.Delete, item: { path: '/a/two.txt' } }), 'web', 'web');
	const at = (version) => ({ versionType: GitVersionType.Commit, version });
	const content = async (version) => text(await git.getItemText('web', '/a/one.txt', 'web', undefined, undefined, undefined,
		undefined, undefined, version));
	assert.equal(await content(at(commit)), 'one\n');
	assert.equal(await content({ versionType: GitVersionType.Branch, version: 'files' }), 'uno\n');
	const items = await git.getItems('web', 'web', '/a', VersionControlRecursionType.Full, undefined, undefined, undefined,
		undefined, at(second.commits[0].commitId));
	assert.deepEqual(items.map((item) => item.path), ['/a', '/a/one.txt']);
	assert.deepEqual(items.map((item) => item.gitObjectType), [GitObjectType.Tree, GitObjectType.Blob]);
	const item = await git.getItem('web', '/a/one.txt', 'web', undefined, undefined, undefined, undefined, undefined,
		at(commit), true);
	assert.equal(item.content, 'one\n');
	const [batch] = await git.getItemsBatch({ itemDescriptors: [{ path: '/a', version: commit, versionType: GitVersionType.Commit,
		recursionLevel: VersionControlRecursionType.OneLevel }] }, 'web', 'web');
	assert.equal(batch.length, 3);
	assert.equal(await text(await git.getBlobContent('web', item.objectId, 'web')), 'one\n');
	const pushes = await git.getPushes('web', 'web', undefined, 2, { refName: 'refs/heads/files' });
	assert.deepEqual(pushes.map((each) => each.pushId), [second.pushId, first.pushId]);
	const again = await git.getPush('web', first.pushId, 'web', 10, true);
	assert.equal(again.commits.length, 1);
	assert.equal(again.refUpdates[0].name, 'refs/heads/files');
	assert.ok(again.date instanceof Date);
});

test('walks through commits and what they changed', async () => {
	const git = await api();
	const start = await tip(git, 'storefront');
	const pushed = await git.createPush(push('main', start, 'Add a page\n\nWith details.', file('/page.html', '<p>'),), 'storefront', 'web');
	const id = pushed.commits[0].commitId;
	const [newest, before] = await git.getCommits('storefront', { itemVersion: main, $top: 2 }, 'web');
	assert.deepEqual([newest.commitId, before.commitId], [id, start]);
	assert.ok(newest.author.date instanceof Date);
	const commit = await git.getCommit(id, 'storefront', 'web', 5);
	assert.equal(commit.comment, 'Add a page\n\nWith details.');
	assert.deepEqual(commit.parents, [start]);
	const { changes } = await git.getChanges(id, 'storefront', 'web');
	assert.equal(changes[0].changeType, VersionControlChangeType.Add);
	assert.equal(changes[0].item.path, '/page.html');
	const found = await git.getCommitsBatch({ itemVersion: main, $top: 1 }, 'storefront', 'web');
	assert.equal(found[0].commitId, id);
	assert.equal((await git.getPushCommits('storefront', pushed.pushId, 'web')).length, 1);
	assert.equal((await git.getTree('storefront', commit.treeId, 'web')).objectId, commit.treeId);
});

test('compares versions', async () => {
	const git = await api();
	const start = await tip(git, 'storefront');
	const pushed = await git.createPush(push('compare', start, 'Compare me', file('/new.txt', 'new')), 'storefront', 'web');
	// The types say baseVersion and targetVersion; the client reads version.
	const diffs = await git.getCommitDiffs('storefront', 'web', true, 10, 0, main,
		{ version: 'compare', versionType: GitVersionType.Branch });
	assert.equal(diffs.aheadCount, 1);
	assert.equal(diffs.behindCount, 0);
	assert.equal(diffs.commonCommit, start);
	assert.ok(diffs.changes.some((change) => change.item.path === '/new.txt' && change.changeType === VersionControlChangeType.Add));
	const branch = await git.getBranch('storefront', 'compare', 'web', main);
	assert.equal(branch.aheadCount, 1);
	assert.ok((await git.getBranches('storefront', 'web')).some((each) => each.name === 'main' && each.isBaseVersion));
	const [base] = await git.getMergeBases('storefront', pushed.commits[0].commitId, start, 'web');
	assert.equal(base.commitId, start);
});

test('tags a commit and says how it went', async () => {
	const git = await api();
	const start = await tip(git, 'web');
	const tag = await git.createAnnotatedTag({ name: 'v1', message: 'First', taggedObject: { objectId: start } }, 'web', 'web');
	assert.equal((await git.getAnnotatedTag('web', 'web', tag.objectId)).message, 'First');
	const [ref] = await git.getRefs('web', 'web', 'tags/v1', undefined, undefined, undefined, undefined, true);
	assert.equal(ref.peeledObjectId, start);
	const status = { state: GitStatusState.Succeeded, description: 'Green', targetUrl: 'https://example.org/1',
		context: { name: 'lint', genre: 'checks' } };
	const created = await git.createCommitStatus(status, start, 'web', 'web');
	assert.equal(created.state, GitStatusState.Succeeded);
	const statuses = await git.getStatuses(start, 'web', 'web', 10, 0, true);
	assert.deepEqual(statuses.map((each) => each.context.name), ['lint']);
});

test('is refused a push that is behind', async () => {
	const git = await api();
	await assert.rejects(git.createPush(push('main', '1'.repeat(40), 'Late', file('/late.txt', '')), 'web', 'web'), (error) => {
		assert.equal(error.statusCode, 409);
		assert.match(error.message, /^TF401028: /);
		return true;
	});
	assert.equal(await git.getRepository('nothing', 'web'), null);
	assert.equal(await git.getCommit('f'.repeat(40), 'web', 'web'), null);
});
