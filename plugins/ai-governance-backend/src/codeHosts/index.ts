export * from './CodeHost';
export { CodeHosts } from './CodeHosts';
export { openPullRequest } from './openPullRequest';
export type { HostedFile } from './openPullRequest';
