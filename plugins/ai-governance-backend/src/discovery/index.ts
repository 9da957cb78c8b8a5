export * from './AuthorizedUnregisteredService';
export * from './createDiscovery';
export * from './DefaultUnregisteredService';
export * from './DiscoveryStore';
export * from './ManifestReader';
export * from './types';
export * from './UnregisteredScanner';
export * from './UnregisteredService';
