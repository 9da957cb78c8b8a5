const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * What repeated runs share, and where portals are made. It is outside of the
 * repository on purpose: inside, a package would find what it forgot to declare in
 * the node_modules of the repository.
 */
function cacheDir(env = process.env) {
  const base = env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  return (
    env.AI_GOVERNANCE_ADOPTION_CACHE ??
    path.join(base, 'ai-governance-adoption')
  );
}

/** A folder of the cache, made where it is missing. */
function cacheFolder(...parts) {
  const folder = path.join(cacheDir(), ...parts);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** A folder of the cache with nothing in it. */
function emptyFolder(...parts) {
  fs.rmSync(path.join(cacheDir(), ...parts), { recursive: true, force: true });
  return cacheFolder(...parts);
}

module.exports = { cacheDir, cacheFolder, emptyFolder };
