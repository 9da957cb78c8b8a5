import { bandOf } from './heatMap';
import { parseInterval } from '../Trends/interval';
import { mergeFilters, nodeFilters, rootOf } from './rollup';

describe('filters of a node', () => {
  it.each([
    ['group', 'group:default/a', 'subtree', { groupTree: 'group:default/a' }],
    ['group', 'group:default/a', 'own', { owner: ['group:default/a'] }],
    ['group', 'user:default/a', 'subtree', { owner: ['user:default/a'] }],
    ['group', '', 'own', { ownership: ['unowned'] }],
    [
      'domain',
      'domain:default/a',
      'subtree',
      { domainTree: 'domain:default/a' },
    ],
    ['domain', 'system:default/a', 'own', { domainTree: 'system:default/a' }],
    ['system', 'system:default/a', 'own', { domainTree: 'system:default/a' }],
    ['domain', '', 'own', undefined],
    ['class', 'high', 'own', { class: ['high'] }],
    ['area', 'A.3', 'own', undefined],
    ['pack', 'eu-ai-act', 'own', { pack: 'eu-ai-act' }],
  ] as const)('by %s of %s, %s', (by, id, scope, expected) => {
    expect(nodeFilters(by, id, scope)).toEqual(expected);
  });

  it('narrow those of the page, and lead nowhere where both cannot hold', () => {
    const node = { class: ['high' as const] };
    expect(mergeFilters({ q: 'x' }, node)).toEqual({ q: 'x', class: ['high'] });
    expect(mergeFilters({ class: ['high', 'limited'] }, node)).toEqual(node);
    expect(mergeFilters({ class: ['limited'] }, node)).toBeUndefined();
    expect(
      mergeFilters({ groupTree: 'group:default/a' }, { groupTree: 'b' }),
    ).toEqual({ groupTree: 'b' });
    expect(
      mergeFilters({ pack: 'iso-42001', q: 'x' }, { pack: 'eu-ai-act' }),
    ).toEqual({ pack: 'eu-ai-act', q: 'x' });
    expect(mergeFilters({}, undefined)).toBeUndefined();
  });

  it('begin where the page is limited to a tree of the kind', () => {
    const page = {
      groupTree: 'group:default/a',
      domainTree: 'domain:default/b',
    };
    expect(rootOf('group', page)).toBe('group:default/a');
    expect(rootOf('domain', page)).toBe('domain:default/b');
    expect(rootOf('system', page)).toBeUndefined();
    expect(rootOf('group', {})).toBeUndefined();
  });
});

describe('bandOf', () => {
  it.each([
    [undefined, undefined],
    [0, 'low'],
    [0.4999, 'low'],
    [0.5, 'middle'],
    [0.75, 'high'],
    [0.95, 'full'],
    [1, 'full'],
  ])('puts %s into %s', (share, band) => {
    expect(bandOf(share)).toBe(band);
  });
});

describe('parseInterval', () => {
  it('leaves out what is no day and no step', () => {
    const parse = (search: string) =>
      parseInterval(new URLSearchParams(search));
    expect(parse('from=2026-01-31&to=2026-02-30x&step=year')).toEqual({
      from: '2026-01-31',
      to: undefined,
      step: 'week',
    });
    expect(parse('from=2026-99-01&step=day')).toEqual({
      from: undefined,
      to: undefined,
      step: 'day',
    });
  });
});
