export * from './CodeHost';
export { CodeHosts } from './CodeHosts';
export type { HostedFile } from './CodeHosts';
