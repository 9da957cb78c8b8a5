import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux's folder in memory, where a database waits for no disk. */
const MEMORY = '/dev/shm';

/** Bytes that have to be free there: a container may have next to nothing. */
const NEEDED = 2 ** 30;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= NEEDED;
}

/** Makes a folder for what a portal keeps; it need not outlive the tests. */
export function makePortalFolder(): string {
  const parent = hasRoom(MEMORY) ? MEMORY : tmpdir();
  return mkdtempSync(join(parent, 'ai-governance-portal-'));
}
