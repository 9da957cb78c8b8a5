export * from './conditions';
export * from './loadSystems';
export * from './PermissionChecks';
export * from './resource';
export * from './RightsReader';
export * from './rules';
