import { Permission } from '@backstage/plugin-permission-common';

/** What a caller is told who lacks a permission: the same words everywhere. */
export function missingPermission({ name }: Permission): string {
  return `Missing permission: ${name}`;
}
