import { readFileSync } from 'fs';
import { resolve as resolvePath } from 'path';
import { measure, readLabelledSet } from './__testUtils__/labelledSet';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe('the labelled set', () => {
  const set = readLabelledSet();
  const measured = measure(set);

  it('is large enough, and of both sorts', () => {
    expect(measured.entities).toBeGreaterThanOrEqual(100);
    expect(measured.ai).toBeGreaterThanOrEqual(50);
    expect(measured.entities - measured.ai).toBeGreaterThanOrEqual(50);
    const names = set.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is measured as the documentation says', () => {
    const file = '../../../../docs/unregistered-ai.md';
    const docs = readFileSync(resolvePath(__dirname, file), 'utf8');
    const { entities, ai, found, missed, falseAlarms } = measured;
    expect(docs).toContain(
      [
        `${entities} entities, ${ai} of them AI:`,
        `${found.length} found, ${missed.length} missed,`,
        `${falseAlarms.length} false alarms;`,
        `precision ${percent(measured.precision)},`,
        `recall ${percent(measured.recall)}`,
      ].join(' '),
    );
    for (const name of [...missed, ...falseAlarms]) {
      expect(docs).toContain(`\`${name}\``);
    }
  });

  it.each([
    'mail-gateway',
    'pq-signatures',
    'ml-dsa-signer',
    'llama-farm',
    'chat-server',
    'training-portal',
    'model-railway-shop',
  ])('takes %s for what it is', name => {
    expect(measured.falseAlarms).not.toContain(name);
  });

  it('finds all real ones', () => {
    const real = set.filter(({ why }) => why === 'real');
    expect(real).toHaveLength(7);
    expect(measure(real).missed).toEqual([]);
  });
});
