import { configApiRef, useApi } from '@backstage/core-plugin-api';

/** Kinds of integrations that pull requests are opened through, and their own hosts. */
const KINDS = { github: 'github.com', azure: 'dev.azure.com' };

/** Hosts to which the app can open pull requests, as far as the browser knows. */
export function usePullRequestHosts(): string[] {
  const config = useApi(configApiRef);
  return Object.entries(KINDS).flatMap(([kind, host]) =>
    (config.getOptionalConfigArray(`integrations.${kind}`) ?? []).map(
      integration => integration.getOptionalString('host') ?? host,
    ),
  );
}
