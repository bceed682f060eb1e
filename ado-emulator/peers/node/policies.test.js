'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { connection } = require('./service');
const { PolicyEvaluationStatus } = require('azure-devops-node-api/interfaces/PolicyInterfaces');
const { PullRequestStatus } = require('azure-devops-node-api/interfaces/GitInterfaces');

const MINIMUM_REVIEWERS = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';
const BUILD = '0609b952-1397-4640-95ec-e00a01b2c241';
const api = () => connection().getPolicyApi();

async function repository() {
	const git = await connection().getGitApi();
	return git.getRepository('web', 'web');
}

const reviewers = (repositoryId, minimumApproverCount = 1) => ({ type: { id: MINIMUM_REVIEWERS }, isEnabled: true, isBlocking: true,
	settings: { minimumApproverCount, creatorVoteCounts: true,
		scope: [{ repositoryId, refName: 'refs/heads/guarded', matchKind: 'exact' }] } });

test('creates, changes and deletes a policy', async () => {
	const policies = await api();
	const { id } = await repository();
	const created = await policies.createPolicyConfiguration(reviewers(id), 'web');
	assert.equal(created.settings.scope[0].matchKind, 'Exact');
	assert.equal(created.revision, 1);
	assert.ok(created.createdDate instanceof Date);
	const changed = await policies.updatePolicyConfiguration({ ...reviewers(id, 2) }, 'web', created.id);
	assert.equal(changed.settings.minimumApproverCount, 2);
	const read = await policies.getPolicyConfiguration('web', created.id);
	assert.equal(read.revision, 2);
	const revisions = await policies.getPolicyConfigurationRevisions('web', created.id);
	assert.equal(revisions.length, 2);
	assert.equal((await policies.getPolicyConfigurationRevision('web', created.id, 1)).settings.minimumApproverCount, 1);
	const found = await policies.getPolicyConfigurations('web', undefined, MINIMUM_REVIEWERS);
	assert.ok(found.some((each) => each.id === created.id));
	await policies.deletePolicyConfiguration('web', created.id);
	assert.equal(await policies.getPolicyConfiguration('web', created.id), null);
});

test('lists the types', async () => {
	const policies = await api();
	const types = await policies.getPolicyTypes('web');
	assert.ok(types.some((type) => type.id === BUILD));
	assert.equal((await policies.getPolicyType('web', MINIMUM_REVIEWERS)).displayName, 'Minimum number of reviewers');
});

test('evaluates the policies of a pull request', async () => {
	const policies = await api();
	const git = await connection().getGitApi();
	const [pullRequest] = await git.getPullRequestsByProject('payments', { status: PullRequestStatus.Active });
	const artifact = `vstfs:///CodeReview/CodeReviewId/${pullRequest.repository.project.id}/${pullRequest.pullRequestId}`;
	const [waiting] = await policies.getPolicyEvaluations('payments', artifact);
	assert.equal(waiting.status, PolicyEvaluationStatus.Queued);
	assert.ok(waiting.startedDate instanceof Date);
	const { id } = (await connection().connect()).authenticatedUser;
	await git.createPullRequestReviewer({ vote: 10 }, pullRequest.repository.id, pullRequest.pullRequestId, id, 'payments');
	const approved = await policies.getPolicyEvaluation('payments', waiting.evaluationId);
	assert.equal(approved.status, PolicyEvaluationStatus.Approved);
	const again = await policies.requeuePolicyEvaluation('payments', waiting.evaluationId);
	assert.equal(again.evaluationId, waiting.evaluationId);
});

test('is refused a policy without its settings', async () => {
	const policies = await api();
	await assert.rejects(policies.createPolicyConfiguration({ type: { id: MINIMUM_REVIEWERS }, isEnabled: true, isBlocking: true,
		settings: {} }, 'web'), { statusCode: 400 });
});
