export * from './AttentionFilters';
export * from './InventoryFilters';
export * from './ScopeFilters';
export * from './PackPicker';
