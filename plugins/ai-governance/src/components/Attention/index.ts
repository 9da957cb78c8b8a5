export * from './Attention';
export * from './AttentionPage';
