export * from './readBom';
