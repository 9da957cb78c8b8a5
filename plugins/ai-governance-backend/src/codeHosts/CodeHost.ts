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

/** A file of a repository at a commit. */
export interface FileVersion {
  content: string;
  /** What the host calls this content, where it asks for it before a change. */
  id?: string;
}

/** A commit that changes one file, on a branch that it begins. */
export interface NewCommit {
  branch: string;
  /** The commit that the branch begins with. */
  start: string;
  message: string;
  path: string;
  before: FileVersion;
  content: string;
}

export interface NewPullRequest {
  branch: string;
  /** The branch that it is to be merged into. */
  base: string;
  title: string;
  /** Markdown. */
  body: string;
}

/**
 * What a host does in one repository, with the credentials of the integration.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` where the credentials may not do it, with `NotFoundError`
 * for what is not there, with `ConflictError` for what is there already, or was changed, and with
 * `ServiceUnavailableError` where the host does not answer.
 */
export interface RepositoryApi {
  defaultBranch(): Promise<string>;
  /** The commit at which a branch stands. */
  commitOf(branch: string): Promise<string>;
  readFile(path: string, commit: string): Promise<FileVersion>;
  hasBranch(name: string): Promise<boolean>;
  /** Address of the open pull request of a branch. */
  findOpen(branch: string): Promise<string | undefined>;
  /** Leaves no branch behind where it fails. */
  commit(commit: NewCommit): Promise<void>;
  /** @returns its address */
  open(pull: NewPullRequest): Promise<string>;
  deleteBranch(name: string): Promise<void>;
}

/** One kind of host that takes pull requests. */
export interface CodeHost {
  /** Undefined where the address is of no file on a host of this kind. */
  locate(url: string): RepositoryFile | undefined;
  /** Whether the integration has credentials that could be used. */
  hasCredentials(file: RepositoryFile): boolean;
  /** @throws NotAllowedError, in words, where the integration gives no credentials for it */
  connect(file: RepositoryFile): Promise<RepositoryApi>;
}
