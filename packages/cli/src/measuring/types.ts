import { MeasurementInput } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Formats that measurements are read from. */
export const MEASUREMENT_FORMATS = ['jsonl', 'csv', 'otlp'] as const;

/** One of the formats. */
export type MeasurementFormat = (typeof MEASUREMENT_FORMATS)[number];

/** What a file says about one measurement, unchecked, and where. */
export interface ReadMeasurement {
  /** Line of the file, from 1. */
  line: number;
  /** Where in the line, when it has many; empty otherwise. */
  place: string;
  fields: Record<string, unknown>;
}

/** What cannot be read. */
export interface ReadFault {
  line: number;
  place: string;
  reason: string;
}

/** What a file has at one place. */
export type ReadItem = ReadMeasurement | ReadFault;

/** A measurement that can be sent. */
export interface CheckedMeasurement {
  line: number;
  place: string;
  input: MeasurementInput;
}

/** What is said of measurements that do not say it themselves. */
export interface Defaults {
  system?: string;
  source?: string;
}
