export * from './EvidenceCollector';
