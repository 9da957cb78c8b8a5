import { NotAllowedError } from '@backstage/errors';
import {
  DefaultGitlabCredentialsProvider,
  GitlabCredentialsProvider,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { CodeHost, RepositoryApi, RepositoryFile } from './CodeHost';
import { getCredentials } from './getCredentials';
import { GitlabRepository } from './GitlabRepository';
import { HostConnection } from './HostConnection';
import { readFileUrl } from './readFileUrl';

/** Projects on GitLab. */
export class GitlabHost implements CodeHost {
  readonly #integrations: ScmIntegrationRegistry;
  readonly #credentials: GitlabCredentialsProvider;

  constructor(options: { integrations: ScmIntegrationRegistry }) {
    this.#integrations = options.integrations;
    this.#credentials = DefaultGitlabCredentialsProvider.fromIntegrations(
      options.integrations,
    );
  }

  locate(url: string): RepositoryFile | undefined {
    const config = this.#integrations.gitlab.byUrl(url)?.config;
    return config && readFileUrl({ url, baseUrl: config.baseUrl });
  }

  hasCredentials({ host }: RepositoryFile): boolean {
    return Boolean(this.#integrations.gitlab.byHost(host)?.config.token);
  }

  async connect(file: RepositoryFile): Promise<RepositoryApi> {
    const { host, repository } = file;
    const config = this.#integrations.gitlab.byHost(host)?.config;
    const { headers } = await getCredentials(this.#credentials, file);
    if (!config || !headers) {
      throw new NotAllowedError(`The integration of ${host} has no token`);
    }
    const { apiBaseUrl } = config;
    return new GitlabRepository({
      repository,
      http: new HostConnection({ host, apiBaseUrl, headers }),
    });
  }
}
