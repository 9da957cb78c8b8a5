export * from './InventoryFilters';
export * from './ScopeFilters';
