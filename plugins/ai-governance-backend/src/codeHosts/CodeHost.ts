/** A file of a repository on a branch, as its address says. */
export interface RepositoryFile {
  /** Host of the address, with its port where there is one. */
  host: string;
  /** Owner or group, and name: `org/repo`. */
  repository: string;
  repositoryUrl: string;
  /** From the root of the repository, without a slash before it. */
  path: string;
  /** Undefined for the default branch of the repository. */
  branch: string | undefined;
}

/** A change of one file that is to be proposed. */
export interface ProposedChange {
  /** Name of the new branch. */
  branch: string;
  title: string;
  /** Markdown. */
  body: string;
  /**
   * The file as it is to be.
   *
   * @param content - the file as the branch has it now
   */
  edit(content: string): string;
}

/** A pull request, or what the host calls it. */
export interface OpenedPullRequest {
  url: string;
  branch: string;
  /** False where the same change was already proposed, and is still open. */
  isNew: boolean;
}

/**
 * Opens pull requests on one kind of host, with the credentials of the integration.
 *
 * @remarks
 *
 * `openPullRequest` rejects with `NotAllowedError` where the credentials may not do it, with
 * `NotFoundError` where the host has no such repository, branch or file, with `ConflictError`
 * where somebody else changed what it begins with, and with `ServiceUnavailableError` where the
 * host does not answer. What `edit` throws is passed on. Nothing is left behind by a failure.
 */
export interface CodeHost {
  /** Undefined where the address is of no file on a host of this kind. */
  locate(url: string): RepositoryFile | undefined;
  /** Whether the integration has credentials that could be used. */
  hasCredentials(file: RepositoryFile): boolean;
  openPullRequest(
    file: RepositoryFile,
    change: ProposedChange,
  ): Promise<OpenedPullRequest>;
}
