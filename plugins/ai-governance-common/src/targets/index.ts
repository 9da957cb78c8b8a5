export * from './assessTarget';
export * from './goal';
