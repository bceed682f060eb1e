import test from 'node:test';
import assert from 'node:assert/strict';
import { call, json, send } from './server.js';

const web = { project: 'web', repositoryId: 'web' };
const write = (action, args) => json('repo_pull_request_write', { action, ...web, ...args });
const read = (pullRequestId, more) => json('repo_pull_request', { action: 'get', ...web, pullRequestId, ...more });

async function open(branch, more) {
	const { objectId } = await json('repo_branch', { action: 'get', ...web, branchName: 'main' });
	await send('POST', '/web/_apis/git/repositories/web/pushes?api-version=7.1', {
		refUpdates: [{ name: `refs/heads/${branch}`, oldObjectId: objectId }],
		commits: [{ comment: branch, changes: [{ changeType: 'add', item: { path: `/${branch}.txt` },
			newContent: { content: `${branch}\n`, contentType: 'rawtext' } }] }] });
	return write('create', { sourceRefName: `refs/heads/${branch}`, targetRefName: 'refs/heads/main', title: `Add ${branch}`, ...more });
}

test('finds repositories, and makes branches', async () => {
	const repositories = await json('repo_repository', { action: 'list', project: 'web', repoNameFilter: 'WEB' });
	assert.deepEqual(repositories.map((repository) => repository.name), ['web']);
	await call('repo_create_branch', { ...web, branchName: 'topic/one' });
	await call('repo_create_branch', { ...web, branchName: 'topic/two', sourceBranchName: 'topic/one' });
	assert.deepEqual(await json('repo_branch', { action: 'list', ...web, filterContains: 'topic' }), ['topic/two', 'topic/one']);
	assert.ok((await json('repo_branch', { action: 'list_mine', ...web })).includes('topic/one'));
	await assert.rejects(call('repo_create_branch', { ...web, branchName: 'topic/one' }), /Error creating branch 'topic\/one'/);
	await assert.rejects(call('repo_create_branch', { ...web, branchName: 'x', sourceBranchName: 'none' }), /'none' not found/);
});

test('reads folders and files', async () => {
	const paths = async (more) => (await json('repo_file', { action: 'list_directory', ...web, ...more })).items.map((item) => item.path);
	assert.deepEqual(await paths({}), ['/', '/README.md', '/pipelines', '/src']);
	assert.ok((await paths({ recursive: true, recursionDepth: 2, version: 'main', versionType: 'Branch' })).includes('/src/totals.js'));
	const content = (path, more) => call('repo_file', { action: 'get_content', ...web, path, ...more });
	assert.equal(await content('/README.md', { version: 'main', versionType: 'Branch' }), '# web\n');
	await assert.rejects(content('/none.txt'), /TF401174: /);
});

test('opens, changes and completes a pull request', async () => {
	const { pullRequestId } = await open('first', { description: 'What it does', workItems: '2 3', labels: ['one', 'two'], isDraft: true });
	const opened = await read(pullRequestId, { includeWorkItemRefs: true, includeLabels: true, includeChangedFiles: true });
	assert.equal(opened.isDraft, true);
	assert.deepEqual(opened.workItemRefs.map((item) => item.id), ['2', '3']);
	assert.deepEqual(opened.labelSummary.labels, ['one', 'two']);
	assert.deepEqual(opened.changedFilesSummary.changeEntries.map((entry) => entry.item.path), ['/first.txt']);
	await write('update', { pullRequestId, title: 'Renamed', isDraft: false, labels: ['three'] });
	const [mei] = await json('core_get_identity_ids', { searchFilter: 'Mei Tanaka' });
	await write('update_reviewers', { pullRequestId, reviewerIds: [mei.id], reviewerAction: 'add' });
	await call('repo_pull_request_write', { action: 'vote', ...web, pullRequestId, vote: 'Approved' });
	const changed = await read(pullRequestId, { includeLabels: true });
	assert.equal(changed.title, 'Renamed');
	assert.equal(changed.isDraft, false);
	assert.deepEqual(changed.labelSummary.labels, ['three']);
	assert.deepEqual(changed.reviewers.map((reviewer) => [reviewer.displayName, reviewer.vote]), [['Mei Tanaka', 0], ['Kim Abel', 10]]);
	await write('update', { pullRequestId, autoComplete: true, mergeStrategy: 'Squash', mergeCommitMessage: 'Squashed', deleteSourceBranch: true });
	const completed = await read(pullRequestId);
	assert.equal(completed.status, 3);
	await assert.rejects(call('repo_branch', { action: 'get', ...web, branchName: 'first' }), /Branch first not found/);
	assert.equal(await call('repo_file', { action: 'get_content', ...web, path: '/first.txt' }), 'first\n');
	const byCommits = (commits, queryType) => json('repo_pull_request',
		{ action: 'list_by_commits', project: 'web', repository: 'web', commits: [commits], queryType });
	for (const [commit, type] of [[completed.lastMergeCommit, 'LastMergeCommit'], [completed.lastMergeSourceCommit, 'Commit']]) {
		const { results } = await byCommits(commit.commitId, type);
		assert.deepEqual(results[0][commit.commitId].map((found) => found.pullRequestId), [pullRequestId]);
	}
});

test('lists pull requests by people and by status', async () => {
	const list = (more) => json('repo_pull_request', { action: 'list', project: 'web', ...more });
	const { pullRequestId } = await open('second');
	const ids = async (more) => (await list(more)).map((pullRequest) => pullRequest.pullRequestId);
	assert.ok((await ids({ created_by_me: true })).includes(pullRequestId));
	const ofMei = await list({ created_by_user: 'mei.tanaka@contoso.com', status: 'All' });
	assert.ok(ofMei.length > 0 && ofMei.every((pullRequest) => pullRequest.createdBy.displayName === 'Mei Tanaka'));
	assert.equal((await ids({ i_am_reviewer: true })).includes(pullRequestId), false);
	await call('repo_pull_request_write', { action: 'vote', ...web, pullRequestId, vote: 'WaitingForAuthor' });
	assert.ok((await ids({ i_am_reviewer: true })).includes(pullRequestId));
	await write('update', { pullRequestId, status: 'Abandoned' });
	assert.ok((await ids({ status: 'Abandoned' })).includes(pullRequestId));
	await write('update', { pullRequestId, status: 'Active', targetRefName: 'refs/heads/release/1.2' });
	assert.deepEqual(await ids({ targetRefName: 'refs/heads/release/1.2' }), [pullRequestId]);
});

test('discusses the whole, and a line', async () => {
	const { pullRequestId } = await open('third');
	const thread = (action, args) => call('repo_pull_request_thread_write', { action, ...web, pullRequestId, ...args });
	const whole = JSON.parse(await thread('create', { content: 'Why?' }));
	const line = JSON.parse(await thread('create', { content: 'Here', filePath: 'third.txt', status: 'Pending', rightFileStartLine: 1,
		rightFileStartOffset: 1, rightFileEndLine: 1, rightFileEndOffset: 6, changeTrackingId: 1, firstComparingIteration: 1,
		secondComparingIteration: 1 }));
	assert.equal(line.threadContext.filePath, '/third.txt');
	await thread('reply', { threadId: whole.id, content: 'Because' });
	await thread('update', { threadId: whole.id, commentId: 2, content: 'Because of that' });
	await thread('update_status', { threadId: whole.id, status: 'Fixed' });
	const list = (more) => json('repo_pull_request_thread', { action: 'list', ...web, pullRequestId, ...more });
	assert.deepEqual((await list({ status: 'Pending' })).map((found) => found.id), [line.id]);
	const [fixed] = await list({ status: 'Fixed' });
	assert.deepEqual(fixed.comments.map((comment) => comment.content), ['Why?', 'Because of that']);
	assert.equal(fixed.threadContext, null);
	assert.equal((await json('repo_pull_request_thread', { action: 'list_comments', ...web, pullRequestId, threadId: whole.id })).length, 2);
});
