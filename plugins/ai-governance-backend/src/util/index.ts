export * from './batches';
export * from './durations';
export * from './mapConcurrently';
export * from './pagesOf';
export * from './readAhead';
export * from './sortedJson';
export * from './storableText';
export * from './withDeadline';
