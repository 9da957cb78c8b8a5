import { counted } from '../lib/text';
import {
  CaseOutcome,
  SAMPLE_CASES,
  SampleOutcome,
  SuiteOutcome,
} from './types';

function expectation({ expected }: CaseOutcome): string {
  return expected.reason === undefined
    ? expected.state
    : `${expected.state} with "${expected.reason}"`;
}

function sampleLines(sample: SampleOutcome, width: number): string[] {
  const { control, title, ok } = sample;
  const state = ok ? 'ok    ' : 'failed';
  return [
    `  ${state} ${control.padEnd(width)} ${title}`,
    ...SAMPLE_CASES.map(name => sample[name])
      .filter(outcome => !outcome.ok)
      .map(
        outcome =>
          `         ${outcome.file}: is ${outcome.state} with "${
            outcome.reason
          }"; expected ${expectation(outcome)}`,
      ),
  ];
}

/** The outcome of a folder of samples for people. */
export function renderSamples(suite: SuiteOutcome): string[] {
  const { pack, folder, samples, withoutSample } = suite;
  const width = Math.max(0, ...samples.map(({ control }) => control.length));
  const failed = samples.filter(({ ok }) => !ok).length;
  return [
    `${pack.id} ${pack.version}, samples in ${folder}`,
    ...samples.flatMap(sample => sampleLines(sample, width)),
    ...(withoutSample.length > 0
      ? [`  without a sample: ${withoutSample.join(', ')}`]
      : []),
    `${counted(samples.length, 'sample')}: ${
      samples.length - failed
    } ok, ${failed} failed; ${counted(
      withoutSample.length,
      'control',
    )} without a sample`,
  ];
}
