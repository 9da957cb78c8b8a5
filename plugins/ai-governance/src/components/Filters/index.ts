export * from './AttentionFilters';
export * from './InventoryFilters';
export * from './EntityPicker';
export * from './ScopeFilters';
export * from './PackPicker';
export * from './OverviewFilters';
