export * from './countRisks';
export * from './createRiskSettings';
export * from './defaultRiskSettings';
export { intendedUseHash } from './intendedUseHash';
export * from './matrix';
export * from './rateRisk';
export { toRiskRegister } from './toRiskRegister';
export * from './types';
export * from './validateRiskSettings';
