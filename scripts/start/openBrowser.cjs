const { spawn } = require('node:child_process');

/** The desktop's own command that opens an address, where there is a desktop. */
function browserCommand({ platform, env, isTerminal }) {
  if (!isTerminal || env.CI || env.BROWSER === 'none') return undefined;
  if (platform === 'darwin') return 'open';
  if (platform === 'linux' && (env.DISPLAY || env.WAYLAND_DISPLAY)) {
    return 'xdg-open';
  }
  return undefined;
}

/** Opens the address for a person at a desktop; does nothing anywhere else. */
function openBrowser(url) {
  const command = browserCommand({
    platform: process.platform,
    env: process.env,
    isTerminal: process.stdout.isTTY,
  });
  if (!command) return;
  spawn(command, [url], { stdio: 'ignore', detached: true })
    // The address has been printed: a desktop without a browser is not a failure.
    .on('error', () => {})
    .unref();
}

module.exports = { browserCommand, openBrowser };
