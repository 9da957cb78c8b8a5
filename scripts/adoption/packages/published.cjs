const {
  listWorkspaces,
  readJson,
  resolveRoot,
} = require('../../lib/workspace.cjs');

/** The packages of the repository that are published: folder and manifest. */
function listPublished() {
  return listWorkspaces()
    .map(folder => ({
      folder,
      manifest: readJson(resolveRoot(folder, 'package.json')),
    }))
    .filter(({ manifest }) => !manifest.private);
}

module.exports = { listPublished };
