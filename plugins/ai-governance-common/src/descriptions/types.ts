import { Calendar } from '../lib/Calendar';
import { RiskView } from '../risk/types';
import { RecordTypeInfo, RecordView, RiskSettings } from '../schema/types';
import { DescriptionWriter } from './messages';

/** What a description reads of a record. @public */
export interface DescribedRecord
  extends Pick<
    RecordView,
    'id' | 'type' | 'subject' | 'effectiveAt' | 'expiresAt' | 'binding'
  > {
  data: object;
}

/** What a description needs beside the record, to say in words what it names. @public */
export interface DescriptionContext {
  calendar: Calendar;
  types?: ReadonlyArray<Pick<RecordTypeInfo, 'id' | 'title' | 'schema'>>;
  /** Matrix, appetite and categories of the organisation. */
  settings?: Pick<
    RiskSettings,
    'likelihood' | 'impact' | 'bands' | 'appetite' | 'categories'
  >;
  /** The system that it is about, as it is declared. */
  system?: {
    entityRef: string;
    version?: string;
    riskClass?: string;
    intendedUse?: string;
  };
  /** Class by which the appetite is found; without one the lowest holds. */
  riskClass?: string;
  /** Records that it names, such as the risk that is accepted. */
  records?: ReadonlyArray<
    Pick<RecordView, 'id' | 'type' | 'subject'> & { data: object }
  >;
  /** Titles of people, groups and systems, by their full reference. */
  names?: ReadonlyMap<string, string>;
  /** Titles of controls of the packs, by their ids. */
  controls?: ReadonlyMap<string, string>;
  /** Names of uploaded files, by their ids. */
  files?: ReadonlyMap<string, string>;
  /** Default: English. */
  write?: DescriptionWriter;
  /** Writes a day, from year-month-day. Default: as it is. */
  day?(day: string): string;
}

/** A value in words, with what a view may link to. @public */
export interface DescribedValue {
  /** All of it in words. */
  text: string;
  /** Person, group or entity that it names. */
  entityRef?: string;
  /** What that person did with the record. */
  role?: 'writtenBy' | 'approvedBy';
  /** Address of a document. */
  href?: string;
  /** Uploaded file. */
  attachmentId?: string;
  /** What an entry with several values says, one by one. */
  rows?: DescribedRow[];
}

/** A named value, or several of a list. @public */
export interface DescribedRow {
  /** Path in the content, such as `sections.misuse`; unique in its section. */
  path: string;
  label: string;
  values: DescribedValue[];
}

/** A risk on the matrix. @public */
export type DescribedRating = Pick<
  RiskView,
  'inherent' | 'residual' | 'appetite' | 'aboveAppetite'
>;

/** A part of a description. @public */
export interface DescribedSection {
  id: 'risk' | 'content' | 'system' | 'validity';
  title: string;
  rows: DescribedRow[];
  /** Where the section is about a risk. */
  rating?: DescribedRating;
}

/** A record in words. @public */
export interface RecordDescription {
  /** What it is and what it is about, in a line. */
  title: string;
  sections: DescribedSection[];
}

/** A value that is another one than before. @public */
export interface DescribedChange {
  path: string;
  label: string;
  /** Empty where it was not stated. */
  before: DescribedValue[];
  /** Empty where it is not stated any more. */
  after: DescribedValue[];
}
