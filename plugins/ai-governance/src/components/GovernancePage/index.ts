export * from './GovernancePage';
export * from './NfsGovernancePage';
