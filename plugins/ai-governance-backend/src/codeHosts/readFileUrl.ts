import { RepositoryFile } from './CodeHost';

/** Words between repository and branch in the address of a file. */
const VIEWS = ['blob', 'tree', 'edit', 'raw'];

/** What stands for the default branch. */
const HEAD = 'HEAD';

/**
 * Takes the address of a file apart: `<base>/<repository>/[-/]blob/<branch>/<path>`. As in the
 * readers of Backstage, the name of a branch ends with the first slash.
 *
 * @returns undefined where it is not of that form, or not below the base
 */
export function readFileUrl(options: {
  url: string;
  /** Where repositories begin, such as `https://github.com`. */
  baseUrl: string;
}): RepositoryFile | undefined {
  let url: URL;
  let base: URL;
  try {
    url = new URL(options.url);
    base = new URL(options.baseUrl);
  } catch {
    return undefined;
  }
  const lead = base.pathname.replace(/\/$/, '');
  if (url.host !== base.host || !url.pathname.startsWith(`${lead}/`)) {
    return undefined;
  }
  const parts = url.pathname
    .slice(lead.length + 1)
    .split('/')
    .map(decodeURIComponent);
  const at = parts.findIndex(
    (part, index) => index >= 2 && VIEWS.includes(part),
  );
  const [branch, ...path] = parts.slice(at + 1);
  if (at < 0 || !branch || path.length === 0 || path.includes('')) {
    return undefined;
  }
  const names = parts.slice(0, parts[at - 1] === '-' ? at - 1 : at);
  const repository = names.join('/');
  return {
    host: url.host,
    repository,
    repositoryUrl: `${base.origin}${lead}/${repository}`,
    path: path.join('/'),
    branch: branch === HEAD ? undefined : branch,
  };
}
