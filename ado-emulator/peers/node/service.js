// The emulator that a test talks to: its address and token come from the environment.
'use strict';

const { WebApi, getPersonalAccessTokenHandler } = require('azure-devops-node-api');

const url = required('ADO_URL');
const token = required('ADO_TOKEN');

function required(name) {
	const value = process.env[name];
	if (!value) {
		throw new Error(`${name} must name the emulator, see README.md`);
	}
	return value;
}

exports.url = url;
exports.connection = () => new WebApi(url, getPersonalAccessTokenHandler(token));

/** The whole of a stream, as text. */
exports.text = async (stream) => {
	const chunks = [];
	for await (const chunk of stream) {
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
};
