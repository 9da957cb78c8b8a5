import {
  Calendar,
  DescriptionContext,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RecordNames } from '../records/RecordService';

/** What an export needs to say records in words. */
export function toWords(options: {
  calendar: Calendar;
  types: readonly RecordTypeInfo[];
  settings: RiskSettings;
  /** Class of the system, by which the appetite is found. */
  riskClass?: string;
  records: ReadonlyArray<Pick<RecordView, 'id' | 'type' | 'subject' | 'data'>>;
  names: RecordNames;
  /** Names of uploaded files, by their ids. */
  files?: ReadonlyMap<string, string>;
}): DescriptionContext {
  const { names, ...context } = options;
  return {
    ...context,
    names: new Map(names.names.map(({ ref, name }) => [ref, name])),
    controls: new Map(names.controls.map(({ id, title }) => [id, title])),
  };
}
