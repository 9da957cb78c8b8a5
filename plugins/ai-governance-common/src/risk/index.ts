export type { AcceptanceState, AcceptanceView } from './acceptance';
export * from './createRiskSettings';
export * from './defaultRiskSettings';
export * from './intendedUseHash';
export * from './matrix';
export * from './rateRisk';
export * from './toRiskRegister';
export * from './types';
export * from './validateRiskSettings';
