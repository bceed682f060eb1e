// The server imports these names, but needs none of them with a personal access token. The real packages are four times as
// large as all others together, and have native parts that are built or fetched while they are installed.
const absent = undefined;

export {
	absent as AzureCliCredential,
	absent as ChainedTokenCredential,
	absent as DefaultAzureCredential,
	absent as NativeBrokerPlugin,
	absent as PublicClientApplication,
};

export const setLogLevel = () => {};
