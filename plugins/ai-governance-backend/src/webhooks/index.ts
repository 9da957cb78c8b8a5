export * from './Deliverer';
export * from './Enqueuer';
export * from './isWanted';
export * from './types';
export * from './WebhookRunner';
export * from './WebhookService';
export * from './WebhookStore';
