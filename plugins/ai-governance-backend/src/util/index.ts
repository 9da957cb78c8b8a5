export * from './batches';
export * from './isObject';
export * from './mapConcurrently';
export * from './pagesOf';
export * from './readAhead';
export * from './sortedJson';
export * from './storableText';
export * from './withDeadline';
