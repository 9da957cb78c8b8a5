import {
  acceptanceCriteriaRule,
  acceptanceMetRule,
  fairnessMeasuredRule,
} from './acceptance';
import { bomCoversModelsRule } from './bom';
import { dataQualityRule } from './dataQuality';
import { datasetsDeclaredRule, datasetsLicensedRule } from './datasets';
import {
  loggingRule,
  notProhibitedLiveRule,
  registeredRule,
  transparencyRule,
} from './declarations';
import { documentRule } from './documents';
import { dateRule, listRule, textRule, valueRule } from './fields';
import { incidentsHandledRule } from './incidents';
import { incidentsPassedOnRule } from './incidentsPassedOn';
import { linkRule, linkWithoutRecordRule } from './links';
import { modelCardRule } from './modelCard';
import { metricsWatchedRule, monitoringPlanRule } from './monitoring';
import { nonconformitiesHandledRule } from './nonconformities';
import { peopleRule } from './people';
import { practiceReportedRule } from './practices';
import { recordRule } from './records';
import { relationRule } from './relations';
import { retiredRule } from './retirement';
import { risksAcceptedRule, risksTreatedRule } from './risks';
import { Rule } from './Rule';
import { suppliersAgreedRule, suppliersAssessedRule } from './suppliers';

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
  linkWithoutRecordRule,
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
  practiceReportedRule,
  risksTreatedRule,
  risksAcceptedRule,
  incidentsHandledRule,
  incidentsPassedOnRule,
  nonconformitiesHandledRule,
  suppliersAssessedRule,
  suppliersAgreedRule,
  retiredRule,
];

/** Every rule that a pack may name, by name. */
export const ruleRegistry: ReadonlyMap<string, Rule<never>> = new Map(
  rules.map(rule => [rule.name, rule]),
);
