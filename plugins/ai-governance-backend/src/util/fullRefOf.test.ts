import { fullRefOf } from './fullRefOf';

describe('fullRefOf', () => {
  it.each([
    ['Group:Default/Team', undefined, 'group:default/team'],
    ['team', { defaultKind: 'group' }, 'group:default/team'],
    ['team', { defaultKind: 'Group', defaultNamespace: 'eu' }, 'group:eu/team'],
    ['user:ada', { defaultKind: 'Group' }, 'user:default/ada'],
    ['team', undefined, undefined],
    ['', { defaultKind: 'group' }, undefined],
    ['group:', { defaultKind: 'group' }, undefined],
  ])('%j with %j is %j', (text, context, expected) => {
    expect(fullRefOf(text, context)).toBe(expected);
  });
});
