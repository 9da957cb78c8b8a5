import {
  ControlState,
  isJsonObject,
  Scorecard,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { runCheck } from '../gating/runCheck';
import { expandMerges } from './expandMerges';
import { findSamples, shippedSamples } from './shippedSamples';
import { SAMPLE_CASES, SampleCaseName, SuiteOutcome } from './types';

const COMMAND = path.resolve(__dirname, '../../bin/ai-governance');
const PACKS = shippedPacks.map(({ id }) => id);

function run(args: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 2 ** 26 },
      (error, stdout) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout }),
    );
  });
}

const samples = PACKS.flatMap(pack =>
  readdirSync(findSamples(pack))
    .filter(name => /^[A-Z]/.test(name))
    .map(control => ({
      pack,
      control,
      folder: path.join(findSamples(pack), control),
    })),
);

function descriptorOf(folder: string, name: SampleCaseName): string {
  const own = path.join(folder, `${name}.yaml`);
  return existsSync(own) ? own : path.join(folder, 'system.yaml');
}

function readYaml(...parts: string[]): JsonObject {
  const text = readFileSync(path.join(...parts), 'utf8');
  return expandMerges(parse(text)) as JsonObject;
}

/** All that a case is made of. */
function contentOf(folder: string, name: SampleCaseName): JsonValue {
  const descriptor = readFileSync(descriptorOf(folder, name), 'utf8');
  const written = readYaml(folder, 'sample.yaml')[name] as JsonObject;
  return {
    entities: parseAllDocuments(descriptor).map(document => document.toJS()),
    records: written?.records ?? [],
    measurements: written?.measurements ?? [],
  };
}

/** Places at which two values differ; what one of them lacks is one place. */
function differences(
  left: JsonValue | undefined,
  right: JsonValue | undefined,
  place: string = '',
): string[] {
  const isGroup = isJsonObject(left) && isJsonObject(right);
  const isList = Array.isArray(left) && Array.isArray(right);
  if (!isGroup && !isList) {
    return JSON.stringify(left) === JSON.stringify(right) ? [] : [place];
  }
  const [before, after] = [left, right] as [JsonObject, JsonObject];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap(key =>
    differences(before[key], after[key], `${place}/${key}`),
  );
}

describe('the shipped samples', () => {
  it('are as they say, for every control of every shipped pack', async () => {
    const { code, stdout } = await run([
      'samples',
      ...PACKS,
      '--strict',
      '--format',
      'json',
    ]);
    const outcomes: SuiteOutcome[] = JSON.parse(stdout);
    const failed = outcomes.flatMap(outcome =>
      outcome.samples.filter(({ ok }) => !ok),
    );
    expect({ code, failed }).toEqual({ code: 0, failed: [] });
    for (const [index, { id, version, controls }] of shippedPacks.entries()) {
      const { pack, samples: found, withoutSample } = outcomes[index];
      expect({ pack, withoutSample }).toEqual({
        pack: { id, version },
        withoutSample: [],
      });
      expect(found.map(({ control }) => control)).toEqual(
        controls.map(control => control.id),
      );
      for (const { pass, fail } of found) {
        expect(pass.state).toBe('pass');
        expect(['fail', 'expired']).toContain(fail.state);
      }
    }
  }, 120_000);

  it('are those of every shipped pack', () => {
    expect(shippedSamples().sort()).toEqual([...PACKS].sort());
    const controls = shippedPacks.flatMap(pack => pack.controls);
    expect(samples).toHaveLength(controls.length);
  });

  it.each(samples)('$control fails for one difference alone', ({ folder }) => {
    const [pass, fail] = SAMPLE_CASES.map(name => contentOf(folder, name));
    expect(differences(pass, fail)).toHaveLength(1);
  });

  it.each(samples)(
    '$control is checked as a descriptor, and never says the contrary',
    async ({ pack, control, folder }) => {
      const suite = readYaml(folder, '..', 'samples.yaml');
      const entities = (suite.entities as string[]).map(file =>
        path.join(folder, '..', file),
      );
      const stateOf = async (name: SampleCaseName): Promise<ControlState> => {
        const said: string[] = [];
        const code = await runCheck({
          files: [descriptorOf(folder, name), ...entities],
          arguments: { pack, format: 'json' },
          terminal: {
            info: text => said.push(text),
            error: text => said.push(text),
          },
          now: Date.parse(String(suite.now)),
        });
        expect({ code, said: said.length }).toEqual({ code: 0, said: 1 });
        const [{ controls }]: Scorecard[] = JSON.parse(said[0]).scorecards;
        const { state, assumed } = controls.find(
          ({ controlId }) => controlId === control,
        )!;
        // It declares everything that decides whether the control is asked for.
        expect(assumed).toEqual([]);
        return state;
      };
      const sample = readYaml(folder, 'sample.yaml');
      const isByFiles = !/records|measurements/.test(JSON.stringify(sample));
      // What only the portal knows, files leave undecided.
      expect(isByFiles ? ['pass'] : ['pass', 'unknown']).toContain(
        await stateOf('pass'),
      );
      expect(['fail', 'unknown']).toContain(await stateOf('fail'));
    },
  );
});
