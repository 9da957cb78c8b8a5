export * from './InventoryFilters';
export * from './EntityPicker';
export * from './ScopeFilters';
