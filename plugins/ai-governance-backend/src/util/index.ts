export * from './batches';
export * from './mapConcurrently';
export * from './sortedJson';
export * from './withDeadline';
export * from './pagesOf';
export * from './readAhead';
