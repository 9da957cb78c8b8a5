export * from './calendarPlace';
export * from './collectNamed';
export * from './describeBasis';
export * from './describeChanges';
export * from './describeFact';
export * from './describeRecord';
export * from './messages';
export { recordTitle } from './recordText';
export * from './types';
