export * from './annexA';
export * from './nistAiRmfSubcategories';
