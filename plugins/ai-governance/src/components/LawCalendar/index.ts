export * from './LawCalendar';
