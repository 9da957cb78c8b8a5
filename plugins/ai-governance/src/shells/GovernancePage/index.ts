export * from './GovernancePage';
