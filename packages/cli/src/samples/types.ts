import {
  AiSystemEntity,
  Control,
  ControlPack,
  ControlState,
  GovernanceRecord,
  Measurement,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** States that a failing sample can show. */
export const FAILING_STATES = ['fail', 'expired'] as const;

/** The two cases of a sample: the control holds, and it does not. */
export const SAMPLE_CASES = ['pass', 'fail'] as const;
/** One of the two cases. */
export type SampleCaseName = (typeof SAMPLE_CASES)[number];

/** A folder of samples: which pack they are of, and what they have in common. */
export interface SampleSuite {
  folder: string;
  pack: ControlPack;
  /** Instant of every evaluation, milliseconds since the epoch. */
  now: number;
  /** Entities that every sample may refer to. */
  entities: Entity[];
}

/** Records and measurements, all that there are. */
export interface SampleEvidence {
  records: GovernanceRecord[];
  measurements: Measurement[];
}

/** One AI system, all that is known of it, and what a control says of it. */
export interface SampleCase extends SampleEvidence {
  /** The descriptor. */
  file: string;
  system: AiSystemEntity;
  /** Every entity that it may refer to. */
  entities: Entity[];
  expected: {
    state: ControlState;
    /** Part of the reason. */
    reason?: string;
  };
}

/** A passing and a failing system of one control. */
export interface Sample extends Record<SampleCaseName, SampleCase> {
  control: Control;
}

/** What the evaluator said of a case. */
export interface CaseOutcome {
  file: string;
  ok: boolean;
  state: ControlState;
  reason: string;
  expected: SampleCase['expected'];
}

/** What the evaluator said of both cases of a control. */
export interface SampleOutcome extends Record<SampleCaseName, CaseOutcome> {
  control: string;
  title: string;
  ok: boolean;
}

/** What became of the samples of one folder. */
export interface SuiteOutcome {
  folder: string;
  pack: { id: string; version: string };
  samples: SampleOutcome[];
  /** Ids of controls that have no sample, in the order of the pack. */
  withoutSample: string[];
}
