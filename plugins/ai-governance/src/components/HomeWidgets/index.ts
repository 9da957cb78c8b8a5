export * from './DueWidget';
export * from './LawWidget';
export * from './PortfolioWidget';
