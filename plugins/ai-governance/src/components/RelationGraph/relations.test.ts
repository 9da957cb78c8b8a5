import { AI_SYSTEM_RELATIONS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { relationPairs, relations, relationTitle } from './relations';

describe('relations', () => {
  it.each(AI_SYSTEM_RELATIONS)(
    'draws $relation and $reverse as one edge',
    ({ relation, reverse }) => {
      expect(relations).toEqual(expect.arrayContaining([relation, reverse]));
      const pairs = relationPairs.map(pair => [...pair].sort());
      expect(pairs).toContainEqual([relation, reverse].sort());
    },
  );

  it('names no relation twice', () => {
    expect(relations).toEqual([...new Set(relations)]);
  });

  it('calls a relation of an AI system by its title', () => {
    expect(relationTitle('usesModel')).toBe('uses model');
    expect(relationTitle('modelUsedBy')).toBe('model used by');
  });

  it('calls any other relation by its type', () => {
    expect(relationTitle('memberOf')).toBe('memberOf');
  });
});
