export * from './AuditorCheck';
export * from './createManagementSystem';
export * from './AuthorizedManagementSystemService';
export * from './DefaultManagementSystemService';
export * from './ManagementSystemReader';
export * from './ManagementSystemService';
export * from './ManagementSystemStore';
export * from './SnapshotCompleter';
