import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveRoot } from '../../scripts/lib/workspace.cjs';

const COMMAND = resolveRoot('packages/cli/bin/ai-governance');

/** What a step of a pipeline printed, and how it ended. */
export interface StepResult {
  code: number | null;
  output: string;
}

/** A developer's clone of a repository that has one descriptor. */
export class GitClone {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ai-governance-clone-'));
  readonly #path: string;

  /** @param path - of the descriptor in the repository */
  constructor(path: string) {
    this.#path = path;
    mkdirSync(join(this.#folder, path, '..'), { recursive: true });
    this.#git('init', '--quiet', '--initial-branch=main');
  }

  #git(...args: string[]) {
    execFileSync('git', args, {
      cwd: this.#folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'A developer',
        GIT_AUTHOR_EMAIL: 'developer@example.com',
        GIT_COMMITTER_NAME: 'A developer',
        GIT_COMMITTER_EMAIL: 'developer@example.com',
      },
    });
  }

  /** Files beside the descriptor, such as the one that says what gates. */
  add(path: string, text: string) {
    writeFileSync(join(this.#folder, path), text);
  }

  commit(text: string, message: string) {
    writeFileSync(join(this.#folder, this.#path), text);
    this.#git('add', '.');
    this.#git('commit', '--quiet', '--message', message);
  }

  branch(name: string) {
    this.#git('switch', '--quiet', '--create', name);
  }

  /** Runs the command of this repository in the clone. */
  run(...args: string[]): StepResult {
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
      maxBuffer: 2 ** 26,
    });
    return { code: status, output: stdout };
  }

  remove() {
    rmSync(this.#folder, { recursive: true });
  }
}
