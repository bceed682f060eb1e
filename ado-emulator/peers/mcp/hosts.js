// Loaded before the server: its requests to Azure DevOps, whose hosts are fixed, go to the emulator instead. Others fail.
import http from 'node:http';
import https from 'node:https';

const emulator = new URL(process.env.ADO_URL);

function requireAzureDevOps(host) {
	if (!/(^|\.)dev\.azure\.com$/.test(host)) {
		throw new Error(`${host} is no host of Azure DevOps.`);
	}
}

const fetchAnything = globalThis.fetch;
globalThis.fetch = (input, init) => {
	const url = new URL(input);
	requireAzureDevOps(url.hostname);
	url.protocol = emulator.protocol;
	url.host = emulator.host;
	return fetchAnything(url, init);
};

// Only the first request of Microsoft's Node client comes here: the emulator answers where everything else is.
https.request = (options, callback) => {
	requireAzureDevOps(options.host);
	const { hostname, port } = emulator;
	return http.request({ ...options, agent: undefined, host: hostname, port }, callback);
};
