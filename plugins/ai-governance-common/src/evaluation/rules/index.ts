import {
  acceptanceCriteriaRule,
  acceptanceMetRule,
  fairnessMeasuredRule,
  metricsWatchedRule,
  monitoringPlanRule,
} from './metrics';
import {
  bomCoversModelsRule,
  dataQualityRule,
  datasetsDeclaredRule,
  datasetsLicensedRule,
} from './data';
import { dateRule, listRule, textRule, valueRule } from './fields';
import {
  loggingRule,
  notProhibitedLiveRule,
  registeredRule,
  transparencyRule,
} from './declarations';
import { documentRule, linkRule } from './links';
import {
  incidentsHandledRule,
  nonconformitiesHandledRule,
  retiredRule,
  suppliersAssessedRule,
} from './registers';
import { linkIsNotEnoughRule, recordRule } from './records';
import { modelCardRule } from './modelCard';
import { peopleRule, relationRule } from './references';
import { risksAcceptedRule, risksTreatedRule } from './risks';
import { Rule } from './Rule';

const rules: Rule<never>[] = [
  textRule,
  listRule,
  valueRule,
  dateRule,
  peopleRule,
  relationRule,
  linkRule,
  documentRule,
  modelCardRule,
  bomCoversModelsRule,
  recordRule,
  linkIsNotEnoughRule,
  datasetsDeclaredRule,
  datasetsLicensedRule,
  dataQualityRule,
  acceptanceCriteriaRule,
  acceptanceMetRule,
  fairnessMeasuredRule,
  monitoringPlanRule,
  metricsWatchedRule,
  notProhibitedLiveRule,
  transparencyRule,
  loggingRule,
  registeredRule,
  risksTreatedRule,
  risksAcceptedRule,
  incidentsHandledRule,
  nonconformitiesHandledRule,
  suppliersAssessedRule,
  retiredRule,
];

/** Every rule that a pack may name, by name. */
export const ruleRegistry: ReadonlyMap<string, Rule<never>> = new Map(
  rules.map(rule => [rule.name, rule]),
);
