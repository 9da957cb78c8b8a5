export * from './Overview';
export * from './OverviewPage';
