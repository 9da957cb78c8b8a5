import { ConflictError } from '@backstage/errors';
import {
  CodeHost,
  OpenedPullRequest,
  ProposedChange,
  RepositoryFile,
} from './CodeHost';

/** A file, and the host that takes pull requests for it. */
export interface HostedFile {
  host: CodeHost;
  file: RepositoryFile;
}

/**
 * Proposes a change of one file, on a branch of its own. Nothing is left behind by a failure.
 *
 * @throws what the host rejects with, and what `edit` throws; ConflictError where the branch is
 * there, without a pull request that is open
 */
export async function openPullRequest(
  { host, file }: HostedFile,
  change: ProposedChange,
): Promise<OpenedPullRequest> {
  const { path, repository } = file;
  const { branch, title, body } = change;
  const api = await host.connect(file);
  const base = file.branch ?? (await api.defaultBranch());
  const start = await api.commitOf(base);
  const before = await api.readFile(path, start);
  const content = change.edit(before.content);
  if (await api.hasBranch(branch)) {
    const url = await api.findOpen(branch);
    if (url) return { url, branch, isNew: false };
    throw new ConflictError(
      `The branch ${branch} of ${repository} has this change, and no open pull request`,
    );
  }
  await api.commit({ branch, start, message: title, path, before, content });
  try {
    const url = await api.open({ branch, base, title, body });
    return { url, branch, isNew: true };
  } catch (error) {
    // A branch without a pull request would stand in the way of the next attempt. What
    // failed is said, not that it could not be tidied up.
    await api.deleteBranch(branch).catch(() => undefined);
    throw error;
  }
}
