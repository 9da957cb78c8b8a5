import { NotAllowedError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentialsProvider,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { CodeHost, RepositoryApi, RepositoryFile } from './CodeHost';
import { getCredentials } from './getCredentials';
import { GithubRepository } from './GithubRepository';
import { HostConnection } from './HostConnection';
import { readFileUrl } from './readFileUrl';

/** Repositories on GitHub, with a token or as an app. */
export class GithubHost implements CodeHost {
  readonly #integrations: ScmIntegrationRegistry;
  readonly #credentials: GithubCredentialsProvider;

  constructor(options: { integrations: ScmIntegrationRegistry }) {
    this.#integrations = options.integrations;
    this.#credentials = DefaultGithubCredentialsProvider.fromIntegrations(
      options.integrations,
    );
  }

  locate(url: string): RepositoryFile | undefined {
    const config = this.#integrations.github.byUrl(url)?.config;
    if (!config) return undefined;
    const file = readFileUrl({ url, baseUrl: new URL(url).origin });
    return file?.repository.split('/').length === 2 ? file : undefined;
  }

  hasCredentials({ host }: RepositoryFile): boolean {
    const config = this.#integrations.github.byHost(host)?.config;
    return Boolean(config?.token || config?.apps?.length);
  }

  async connect(file: RepositoryFile): Promise<RepositoryApi> {
    const { host, repository } = file;
    const config = this.#integrations.github.byHost(host)?.config;
    const { headers } = await getCredentials(this.#credentials, file);
    if (!config?.apiBaseUrl || !headers) {
      const [owner] = repository.split('/');
      throw new NotAllowedError(
        config?.apps?.length
          ? `No GitHub App of the integration of ${host} is installed for ${owner}, or allowed there: install one for ${owner}, or give the integration a token`
          : `The integration of ${host} has no token`,
      );
    }
    return new GithubRepository({
      repository,
      http: new HostConnection({
        host,
        apiBaseUrl: config.apiBaseUrl,
        headers,
      }),
    });
  }
}
