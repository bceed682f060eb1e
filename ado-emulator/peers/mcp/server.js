// The server that a test talks to, as the client of a language model does. The emulator's address and token come from the
// environment.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';

const url = required('ADO_URL');
const token = required('ADO_TOKEN');
const home = await mkdtemp(join(tmpdir(), 'mcp-'));
const organization = new URL(url).pathname.slice(1);

/** What the server asked of the person in front of it, who always takes the last choice. */
export const questions = [];

const called = new Set();

const client = new Client({ name: 'peer', version: '1' }, { capabilities: { elicitation: {} } });
client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
	questions.push(params.message);
	const content = Object.fromEntries(Object.entries(params.requestedSchema.properties)
		.map(([name, { oneOf }]) => [name, oneOf.at(-1).const]));
	return { action: 'accept', content };
});

function required(name) {
	const value = process.env[name];
	if (!value) {
		throw new Error(`${name} must name the emulator, see README.md`);
	}
	return value;
}

before(async () => {
	await client.connect(new StdioClientTransport({
		command: process.execPath,
		args: ['--import', './hosts.js', 'node_modules/@azure-devops/mcp/dist/index.js', organization, '--authentication', 'pat'],
		env: { PATH: process.env.PATH, HOME: home, LOG_LEVEL: 'error', ADO_URL: url,
			PERSONAL_ACCESS_TOKEN: Buffer.from(`kim.abel@contoso.com:${token}`).toString('base64') },
		stderr: 'inherit',
	}));
});

after(async () => {
	await client.close();
	await rm(home, { recursive: true });
});

/** What the server remembers from one start to the next: the tenants of the organizations. */
export async function tenants() {
	return JSON.parse(await readFile(join(home, '.ado_orgs.cache'), 'utf8'));
}

/** The tools that no test has called yet. */
export async function untried() {
	const { tools } = await client.listTools();
	return tools.map(({ name }) => name).filter((name) => !called.has(name));
}

/** The text that a tool answers; what it fails with is thrown. */
export async function call(tool, args) {
	called.add(tool);
	const { content, isError } = await client.callTool({ name: tool, arguments: args });
	const { text, resource } = content.at(-1);
	const answer = (text ?? resource.text ?? Buffer.from(resource.blob, 'base64').toString())
		// The server surrounds what it did not write itself by a line before and one behind.
		.replace(/^<<.*>>\n/, '').replace(/\n<<\/.*>>$/, '');
	if (isError) {
		throw new Error(answer);
	}
	return answer;
}

/** What a tool answers in JSON. */
export const json = async (tool, args) => JSON.parse(await call(tool, args));

/** Sends a request for which there is no tool. */
export async function send(method, path, body, type = 'application/json') {
	const response = await fetch(`${url}${path}`, { method, body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: { Authorization: `Bearer ${token}`, 'Content-Type': type } });
	if (!response.ok) {
		throw new Error(await response.text());
	}
	return response.json();
}
