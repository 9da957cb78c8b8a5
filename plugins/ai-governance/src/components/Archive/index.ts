export * from './Archive';
export * from './ArchivePage';
