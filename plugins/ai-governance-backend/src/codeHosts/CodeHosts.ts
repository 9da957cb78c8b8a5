import { ScmIntegrationRegistry } from '@backstage/integration';
import { CodeHost } from './CodeHost';
import { GithubHost } from './GithubHost';
import { GitlabHost } from './GitlabHost';
import { HostedFile } from './openPullRequest';

/** The hosts on which pull requests can be opened. */
export class CodeHosts {
  readonly #hosts: CodeHost[];

  constructor(options: { hosts: CodeHost[] }) {
    this.#hosts = options.hosts;
  }

  static fromIntegrations(integrations: ScmIntegrationRegistry): CodeHosts {
    return new CodeHosts({
      hosts: [
        new GithubHost({ integrations }),
        new GitlabHost({ integrations }),
      ],
    });
  }

  /**
   * The file at an address.
   *
   * @returns `host` where no host takes pull requests for it, and `credentials` where its
   * integration has none
   */
  find(url: string): HostedFile | 'host' | 'credentials' {
    for (const host of this.#hosts) {
      const file = host.locate(url);
      if (file) {
        return host.hasCredentials(file) ? { host, file } : 'credentials';
      }
    }
    return 'host';
  }
}
