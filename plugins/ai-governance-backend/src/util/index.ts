export * from './batches';
export * from './mapConcurrently';
export * from './withDeadline';
