'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection } = require('./service');
const { VersionControlChangeType, ItemContentType, PullRequestStatus, PullRequestAsyncStatus, PullRequestTimeRangeType,
	GitPullRequestMergeStrategy, CommentThreadStatus, CommentType, GitStatusState, IterationReason }
	= require('azure-devops-node-api/interfaces/GitInterfaces');
const { Operation } = require('azure-devops-node-api/interfaces/common/VSSInterfaces');

const NOTHING = '0'.repeat(40);
const NOOR = 'noor.haddad@contoso.com';
const api = () => connection().getGitApi();
const tip = async (git, branch) => (await git.getRefs('web', 'web', `heads/${branch}`))[0].objectId;

/** Pushes one file to a branch, which begins at main where it is new. */
async function change(git, branch, path, content) {
	const [ref] = await git.getRefs('web', 'web', `heads/${branch}`);
	const start = await tip(git, 'main');
	if (!ref) {
		await git.updateRefs([{ name: `refs/heads/${branch}`, oldObjectId: NOTHING, newObjectId: start }], 'web', 'web');
	}
	const push = await git.createPush({ refUpdates: [{ name: `refs/heads/${branch}`, oldObjectId: ref ? ref.objectId : start }],
		commits: [{ comment: `Change ${path}`, changes: [{ changeType: VersionControlChangeType.Add, item: { path },
			newContent: { content, contentType: ItemContentType.RawText } }] }] }, 'web', 'web');
	return push.commits[0].commitId;
}

async function propose(git, branch, options = {}) {
	await change(git, branch, `/${branch}.txt`, branch);
	return git.createPullRequest({ title: `Add ${branch}`, sourceRefName: `refs/heads/${branch}`, targetRefName: 'refs/heads/main',
		...options }, 'web', 'web');
}

const person = async () => (await connection().connect()).authenticatedUser.id;

test('opens a pull request, finds it, and changes it', async () => {
	const git = await api();
	const opened = await propose(git, 'open', { description: 'Why', isDraft: true });
	assert.equal(opened.status, PullRequestStatus.Active);
	assert.equal(opened.mergeStatus, PullRequestAsyncStatus.Queued);
	assert.equal(opened.isDraft, true);
	assert.ok(opened.creationDate instanceof Date);
	const read = await git.getPullRequestById(opened.pullRequestId);
	assert.equal(read.mergeStatus, PullRequestAsyncStatus.Succeeded);
	assert.equal(read.lastMergeSourceCommit.commitId, await tip(git, 'open'));
	const changed = await git.updatePullRequest({ title: 'Open it', isDraft: false }, 'web', opened.pullRequestId, 'web');
	assert.equal(changed.title, 'Open it');
	const found = await git.getPullRequests('web', { sourceRefName: 'refs/heads/open', status: PullRequestStatus.Active,
		queryTimeRangeType: PullRequestTimeRangeType.Created, minTime: new Date(Date.now() - 60_000) }, 'web');
	assert.deepEqual(found.map((each) => each.pullRequestId), [opened.pullRequestId]);
	const ofProject = await git.getPullRequestsByProject('web', { status: PullRequestStatus.All, creatorId: await person() });
	assert.ok(ofProject.some((each) => each.pullRequestId === opened.pullRequestId));
});

test('abandons a pull request and takes it up again', async () => {
	const git = await api();
	const opened = await propose(git, 'abandon');
	const update = (status) => git.updatePullRequest({ status }, 'web', opened.pullRequestId, 'web');
	const abandoned = await update(PullRequestStatus.Abandoned);
	assert.equal(abandoned.status, PullRequestStatus.Abandoned);
	assert.ok(abandoned.closedDate instanceof Date);
	assert.equal((await update(PullRequestStatus.Active)).status, PullRequestStatus.Active);
});

test('squashes a pull request, named by the number of the strategy', async () => {
	const git = await api();
	const opened = await propose(git, 'squash');
	await change(git, 'squash', '/squash2.txt', 'again');
	const before = await tip(git, 'main');
	const read = await git.getPullRequest('web', opened.pullRequestId, 'web');
	const completing = await git.updatePullRequest({ status: PullRequestStatus.Completed,
		lastMergeSourceCommit: read.lastMergeSourceCommit,
		completionOptions: { mergeStrategy: GitPullRequestMergeStrategy.Squash, deleteSourceBranch: true } },
	'web', opened.pullRequestId, 'web');
	assert.equal(completing.status, PullRequestStatus.Active);
	assert.equal(completing.completionOptions.mergeStrategy, GitPullRequestMergeStrategy.Squash);
	const completed = await git.getPullRequest('web', opened.pullRequestId, 'web');
	assert.equal(completed.status, PullRequestStatus.Completed);
	const merged = await git.getCommit(await tip(git, 'main'), 'web', 'web');
	assert.deepEqual(merged.parents, [before]);
	assert.equal((await git.getRefs('web', 'web', 'heads/squash')).length, 0);
	const closed = await git.getPullRequests('web', { status: PullRequestStatus.Completed,
		queryTimeRangeType: PullRequestTimeRangeType.Closed, minTime: new Date(Date.now() - 60_000) }, 'web');
	assert.ok(closed.some((each) => each.pullRequestId === opened.pullRequestId));
});

test('is refused a completion of what was changed meanwhile', async () => {
	const git = await api();
	const opened = await propose(git, 'stale');
	const read = await git.getPullRequest('web', opened.pullRequestId, 'web');
	await change(git, 'stale', '/stale2.txt', 'newer');
	await assert.rejects(git.updatePullRequest({ status: PullRequestStatus.Completed,
		lastMergeSourceCommit: read.lastMergeSourceCommit }, 'web', opened.pullRequestId, 'web'), { statusCode: 409 });
});

test('asks for reviews, votes and takes reviewers away', async () => {
	const git = await api();
	const { pullRequestId } = await propose(git, 'review');
	const id = await person();
	const [noor] = await git.createPullRequestReviewers([{ id: (await member(NOOR)) }], 'web', pullRequestId, 'web');
	assert.equal(noor.vote, 0);
	const voted = await git.createPullRequestReviewer({ vote: 10, isRequired: true }, 'web', pullRequestId, id, 'web');
	assert.equal(voted.vote, 10);
	assert.equal(voted.isRequired, true);
	const changed = await git.updatePullRequestReviewer({ isFlagged: true }, 'web', pullRequestId, id, 'web');
	assert.equal(changed.isFlagged, true);
	await git.updatePullRequestReviewers([{ id, vote: 0 }], 'web', pullRequestId, 'web');
	assert.equal((await git.getPullRequestReviewer('web', pullRequestId, id, 'web')).vote, 0);
	await git.deletePullRequestReviewer('web', pullRequestId, noor.id, 'web');
	const left = await git.getPullRequestReviewers('web', pullRequestId, 'web');
	assert.deepEqual(left.map((each) => each.id), [id]);
});

async function member(name) {
	const core = await connection().getCoreApi();
	const members = await core.getTeamMembersWithExtendedProperties('web', 'web Team');
	return members.map((each) => each.identity).find((each) => each.uniqueName === name).id;
}

test('discusses', async () => {
	const git = await api();
	const { pullRequestId } = await propose(git, 'discuss');
	const thread = await git.createThread({ status: CommentThreadStatus.Active,
		comments: [{ content: 'Why?', commentType: CommentType.Text, parentCommentId: 0 }],
		threadContext: { filePath: '/discuss.txt', rightFileStart: { line: 1, offset: 1 }, rightFileEnd: { line: 1, offset: 3 } } },
	'web', pullRequestId, 'web');
	assert.equal(thread.status, CommentThreadStatus.Active);
	assert.equal(thread.comments[0].commentType, CommentType.Text);
	assert.equal(thread.threadContext.filePath, '/discuss.txt');
	const answer = await git.createComment({ content: 'Because.', parentCommentId: 1, commentType: CommentType.Text },
		'web', pullRequestId, thread.id, 'web');
	assert.equal(answer.parentCommentId, 1);
	const edited = await git.updateComment({ content: 'Because so.' }, 'web', pullRequestId, thread.id, answer.id, 'web');
	assert.equal(edited.content, 'Because so.');
	await git.createLike('web', pullRequestId, thread.id, 1, 'web');
	assert.equal((await git.getLikes('web', pullRequestId, thread.id, 1, 'web')).length, 1);
	await git.deleteLike('web', pullRequestId, thread.id, 1, 'web');
	await git.deleteComment('web', pullRequestId, thread.id, answer.id, 'web');
	assert.equal((await git.getComments('web', pullRequestId, thread.id, 'web'))[1].isDeleted, true);
	const fixed = await git.updateThread({ status: CommentThreadStatus.Fixed }, 'web', pullRequestId, thread.id, 'web');
	assert.equal(fixed.status, CommentThreadStatus.Fixed);
	assert.ok((await git.getThreads('web', pullRequestId, 'web')).some((each) => each.id === thread.id));
	assert.equal((await git.getPullRequestThread('web', pullRequestId, thread.id, 'web')).id, thread.id);
});

test('sees each iteration with what it changed', async () => {
	const git = await api();
	const { pullRequestId } = await propose(git, 'iterate');
	const second = await change(git, 'iterate', '/iterate2.txt', 'more');
	const iterations = await git.getPullRequestIterations('web', pullRequestId, 'web', true);
	assert.deepEqual(iterations.map((each) => each.reason), [IterationReason.Create, IterationReason.Push]);
	const iteration = await git.getPullRequestIteration('web', pullRequestId, 2, 'web');
	assert.equal(iteration.sourceRefCommit.commitId, second);
	const changes = await git.getPullRequestIterationChanges('web', pullRequestId, 2, 'web', 10, 0, 1);
	assert.deepEqual(changes.changeEntries.map((entry) => entry.item.path), ['/iterate2.txt']);
	assert.equal((await git.getPullRequestIterationCommits('web', pullRequestId, 1, 'web')).length, 1);
	assert.equal((await git.getPullRequestCommits('web', pullRequestId, 'web')).length, 2);
});

test('labels', async () => {
	const git = await api();
	const { pullRequestId } = await propose(git, 'label');
	const label = await git.createPullRequestLabel({ name: 'urgent' }, 'web', pullRequestId, 'web');
	assert.equal(label.active, true);
	assert.equal((await git.getPullRequestLabel('web', pullRequestId, 'urgent', 'web')).id, label.id);
	assert.equal((await git.getPullRequestLabels('web', pullRequestId, 'web')).length, 1);
	await git.deletePullRequestLabels('web', pullRequestId, label.id, 'web');
	assert.equal((await git.getPullRequestLabels('web', pullRequestId, 'web')).length, 0);
});

test('ties work items', async () => {
	const git = await api();
	const { pullRequestId, artifactId } = await propose(git, 'workitem', { workItemRefs: [{ id: '2' }] });
	assert.match(artifactId, /^vstfs:\/\/\/Git\/PullRequestId\/[^/]+$/);
	assert.deepEqual((await git.getPullRequestWorkItemRefs('web', pullRequestId, 'web')).map((each) => each.id), ['2']);
	const read = await git.getPullRequest('web', pullRequestId, 'web', undefined, undefined, undefined, true, true);
	assert.deepEqual(read.workItemRefs.map((each) => each.id), ['2']);
	assert.equal(read.commits.length, 1);
});

test('posts statuses of the whole and of an iteration', async () => {
	const git = await api();
	const { pullRequestId } = await propose(git, 'status');
	const post = (state) => ({ state, description: 'Checked', context: { name: 'lint', genre: 'checks' } });
	const pending = await git.createPullRequestStatus(post(GitStatusState.Pending), 'web', pullRequestId, 'web');
	assert.equal(pending.state, GitStatusState.Pending);
	const ofIteration = await git.createPullRequestIterationStatus(post(GitStatusState.Succeeded), 'web', pullRequestId, 1, 'web');
	assert.equal(ofIteration.iterationId, 1);
	const statuses = await git.getPullRequestStatuses('web', pullRequestId, 'web');
	assert.deepEqual(statuses.map((each) => each.state), [GitStatusState.Pending, GitStatusState.Succeeded]);
	assert.equal((await git.getPullRequestIterationStatuses('web', pullRequestId, 1, 'web')).length, 1);
	await git.updatePullRequestStatuses({}, [{ op: Operation.Remove, path: `/${pending.id}` }], 'web', pullRequestId, 'web');
	await git.deletePullRequestIterationStatus('web', pullRequestId, 1, ofIteration.id, 'web');
	assert.equal((await git.getPullRequestStatuses('web', pullRequestId, 'web')).length, 0);
});

test('keeps properties', async () => {
	const git = await api();
	const { pullRequestId } = await propose(git, 'property');
	await git.updatePullRequestProperties({}, [{ op: Operation.Add, path: '/bot.seen', value: 'yes' }], 'web', pullRequestId, 'web');
	const properties = await git.getPullRequestProperties('web', pullRequestId, 'web');
	assert.equal(properties.value['bot.seen'].$value, 'yes');
});

test('gets null for a pull request that does not exist', async () => {
	const git = await api();
	assert.equal(await git.getPullRequestById(4711), null);
});
