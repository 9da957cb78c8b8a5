export * from './ContentParser';
export * from './ThreadParser';
