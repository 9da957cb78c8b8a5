export * from './readBom';
export { SchemaNotFoundError } from './readSchema';
