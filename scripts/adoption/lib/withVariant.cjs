const { Client } = require('./Client.cjs');
const { startVariant } = require('./variant.cjs');

/** Runs a backend of the portal, and `use` with a client of the guest and the backend. */
async function withVariant({ state, processes }, options, use) {
  const backend = await startVariant({
    app: state.newApp,
    processes,
    ...options,
  });
  try {
    backend.require();
    return await use(await new Client(backend.url).signIn(), backend);
  } finally {
    await backend.stop();
  }
}

/** The status of an answer. */
async function statusOf(client, path, options) {
  return (await client.fetch(path, options)).status;
}

module.exports = { withVariant, statusOf };
