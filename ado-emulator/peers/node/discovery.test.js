'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { WebApi, getBearerHandler } = require('azure-devops-node-api');
const { connection, url } = require('./service');

test('connects and learns who it is', async () => {
	const data = await connection().connect();
	assert.equal(data.authenticatedUser.providerDisplayName, 'Kim Abel');
	assert.match(data.instanceId, /^[0-9a-f-]{36}$/);
});

test('finds the resource areas on this host', async () => {
	const locations = await connection().getLocationsApi();
	const areas = await locations.getResourceAreas();
	assert.ok(areas.length > 200);
	assert.ok(areas.every((area) => area.locationUrl === `${url}/`));
	const build = await locations.getResourceArea('965220d5-5bb9-42cf-8d67-9b146df2a5a4');
	assert.equal(build.name, 'Build');
});

test('gets its connection data through the route table', async () => {
	const locations = await connection().getLocationsApi();
	const data = await locations.getConnectionData();
	assert.equal(data.authorizedUser.isActive, true);
});

test('is told what the emulator lacks', async () => {
	const notifications = await (await connection().getNotificationApi());
	await assert.rejects(notifications.listSubscriptions(), (error) => {
		assert.equal(error.statusCode, 501);
		assert.match(error.message, /^This emulator has no GET .*; add a stub\.$/);
		return true;
	});
});

test('is turned away with a wrong token', async () => {
	const stranger = new WebApi(url, getBearerHandler('another'));
	await assert.rejects(stranger.getBuildApi());
});
