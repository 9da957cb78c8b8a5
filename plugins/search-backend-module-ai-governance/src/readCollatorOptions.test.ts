import { ConfigReader } from '@backstage/config';
import { readCollatorOptions } from './readCollatorOptions';

const read = (aiGovernance?: object) =>
  readCollatorOptions(
    new ConfigReader(
      aiGovernance ? { search: { collators: { aiGovernance } } } : {},
    ),
  );

describe('readCollatorOptions', () => {
  it('indexes everything unless it says otherwise', () => {
    const { types, schedule } = read();
    expect(types).toEqual(['ai-system', 'ai-control', 'ai-record', 'ai-risk']);
    expect(schedule.frequency).toEqual({ minutes: 15 });
  });

  it('reads schedule and types', () => {
    const { types, schedule } = read({
      types: ['ai-control'],
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
    });
    expect(types).toEqual(['ai-control']);
    expect(schedule.frequency).toEqual({ hours: 1 });
  });

  it('refuses a type that is none', () => {
    expect(() => read({ types: ['ai-risks'] })).toThrow(
      'search.collators.aiGovernance.types is "ai-risks"; allowed: ai-system, ai-control, ai-record, ai-risk',
    );
  });
});
