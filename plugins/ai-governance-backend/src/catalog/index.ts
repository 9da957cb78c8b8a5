export * from './DefaultSystemCatalog';
export * from './Organisation';
export * from './ReferenceResolver';
export * from './SystemCatalog';
