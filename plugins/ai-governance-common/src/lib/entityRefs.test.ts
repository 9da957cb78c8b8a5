import { isDecidedByAnother, readEntityRef, readPersonRef } from './entityRefs';

describe('readEntityRef', () => {
  it.each([
    ['Group:Default/Team', undefined, 'group:default/team'],
    ['team', { defaultKind: 'group' }, 'group:default/team'],
    ['team', { defaultKind: 'Group', defaultNamespace: 'EU' }, 'group:eu/team'],
    ['user:ada', { defaultKind: 'Group' }, 'user:default/ada'],
    [' user : default / ada ', undefined, 'user:default/ada'],
    ['user:default/ada\u200b', undefined, 'user:default/ada'],
    ['\ufeffuser:default/\u202eada\u00a0', undefined, 'user:default/ada'],
    ['user:default/\uff21da', undefined, 'user:default/ada'],
    ['user:default/\u212aim', undefined, 'user:default/kim'],
    ['user:default/ada  lovelace', undefined, 'user:default/ada lovelace'],
    ['group:eu/a:b', undefined, 'group:eu/a:b'],
    [
      'ai-management-system:default/organisation',
      undefined,
      'ai-management-system:default/organisation',
    ],
    ['team', undefined, undefined],
    ['', { defaultKind: 'group' }, undefined],
    [' ', { defaultKind: 'group' }, undefined],
    ['\u200b', { defaultKind: 'user' }, undefined],
    ['group:', { defaultKind: 'group' }, undefined],
    ['user:/ada', undefined, undefined],
    ['user:default/a\u0000', undefined, undefined],
    ['user:default/a\ud800', undefined, undefined],
  ])('%j with %j is %j', (text, context, expected) => {
    expect(readEntityRef(text, context)).toBe(expected);
  });

  it('does not take a letter of another script for the one it looks like', () => {
    expect(readPersonRef('\u0430da')).not.toBe(readPersonRef('ada'));
  });
});

describe('isDecidedByAnother', () => {
  it.each([
    ['user:default/a', 'user:default/b', true],
    ['user:default/a', 'user:default/A', false],
    ['user:default/a ', 'user:default/a', false],
    ['a', 'User:a', false],
    ['user:default/a', '', false],
    ['', 'user:default/b', false],
  ])('of %j and %j is %j', (author, approver, expected) => {
    expect(isDecidedByAnother({ author, approver })).toBe(expected);
  });

  it('is false of what nobody decided', () => {
    expect(isDecidedByAnother({ author: 'a' })).toBe(false);
  });
});
