import {
  Calendar,
  ControlPack,
  DescriptionContext,
  RecordTypeInfo,
  RecordView,
  RiskRegisterView,
  RiskSettings,
  Scorecard,
  SystemInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Who exports, when, and with what; every export says it. */
export interface ExportContext {
  /** Milliseconds since the epoch. */
  now: number;
  /** When days begin and end for the organisation. */
  calendar: Calendar;
  /** Reference of the caller. */
  generatedFor: string;
  /** Name and version of what generates. */
  generator: { name: string; version: string };
}

/** Everything about one system that exports are made from, as the caller may read it. */
export interface SystemExport {
  entityRef: string;
  /** By which the system was evaluated. */
  calendar: Calendar;
  pack: ControlPack;
  scorecard: Scorecard;
  inputs: SystemInputs;
  /** SHA-256 of the inputs as {@link canonicalJson} writes them. */
  inputsHash: string;
  records: Array<Omit<RecordView, 'may'>>;
  register: RiskRegisterView;
  riskSettings: RiskSettings;
  recordTypes: RecordTypeInfo[];
  /** With which records are said in words. */
  words: DescriptionContext;
}
