import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';

/** A person who asks, with their groups. */
export function person(
  name: string,
  groups: string[] = [],
): { credentials: BackstageCredentials } {
  const credentials = mockCredentials.user(`user:default/${name}`);
  return {
    credentials: {
      ...credentials,
      principal: {
        ...credentials.principal,
        claims: groups.map(group => `group:default/${group}`),
      },
    } as BackstageCredentials,
  };
}

/** Another plugin that asks. */
export function service(subject: string): {
  credentials: BackstageCredentials;
} {
  return { credentials: mockCredentials.service(subject) };
}
