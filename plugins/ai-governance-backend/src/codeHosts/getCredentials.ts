import {
  NotAllowedError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { RepositoryFile } from './CodeHost';

/** From which an answer is of a host that fails, not of one that refuses. */
const FIRST_SERVER_ERROR = 500;

/**
 * The credentials that an integration gives for a repository.
 *
 * @remarks
 *
 * A GitHub App asks its host for a token first. What comes of that is an error of the
 * integration, not of this portal: it is told apart here whether the host refused, or did not
 * answer.
 *
 * @throws NotAllowedError or ServiceUnavailableError, with what the integration said
 */
export async function getCredentials<T>(
  provider: { getCredentials(options: { url: string }): Promise<T> },
  { host, repository, repositoryUrl }: RepositoryFile,
): Promise<T> {
  try {
    return await provider.getCredentials({ url: repositoryUrl });
  } catch (error) {
    const { message, status } = toError(error) as Error & { status?: number };
    const text = `The integration of ${host} gives no credentials for ${repository}: ${message}`;
    throw status !== undefined && status >= FIRST_SERVER_ERROR
      ? new ServiceUnavailableError(text)
      : new NotAllowedError(text);
  }
}
