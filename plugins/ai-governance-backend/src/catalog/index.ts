export * from './DefaultSystemCatalog';
export * from './GroupTree';
export * from './Organisation';
export * from './readDomainEdges';
export * from './ReferenceResolver';
export * from './SystemCatalog';
export { entityFault } from './entityFaults';
