// One process for all tests: the server takes longer to start than its tools to answer.
import test from 'node:test';
import assert from 'node:assert/strict';
import { untried } from './server.js';
import './organization.js';
import './pipelines.js';
import './repositories.js';
import './workitems.js';
import './planning.js';

test('leaves no tool out', async () => {
	assert.deepEqual(await untried(), []);
});
