import { smallPackText } from './__fixtures__/smallPack';
import { parseControlPack } from './parseControlPack';

const parse = (text: string) => parseControlPack({ text, file: 'own.yaml' });

/** The message for a pack in which something stands instead of something else. */
function messageFor(...replacements: Array<[string, string]>): string {
  const text = replacements.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, smallPackText);
  try {
    parse(text);
  } catch (error) {
    expect(error).toMatchObject({ name: 'InputError' });
    return (error as Error).message;
  }
  throw new Error('The pack was taken');
}

/** Line on which a text first stands. */
const lineOf = (text: string) =>
  smallPackText.slice(0, smallPackText.indexOf(text)).split('\n').length;

describe('parseControlPack', () => {
  it('reads a pack', () => {
    const { id, controls } = parse(smallPackText);
    expect(id).toBe('small');
    expect(controls.map(control => control.id)).toEqual(['OWN-01', 'OWN-02']);
    expect(controls[1].require.minimal).toBe('off');
  });

  it.each<[string, Array<[string, string]>, string]>([
    [
      'an unknown key of the pack',
      [['framework: Our own', 'framwork: Our own']],
      'own.yaml:4: framwork: unknown field framwork; allowed: id, version, title, framework, description, sources, controls, recordTypes, crosswalkKey, lawDates, notCovered; did you mean "framework"?',
    ],
    [
      'an unknown key of a control',
      [['    weight: 3', '    wieght: 3']],
      `own.yaml:${lineOf(
        '    weight: 3',
      )}: controls[0].wieght: unknown field wieght; allowed:`,
    ],
    [
      'a key that is missing',
      [['    gate: true\n', '']],
      `own.yaml:${lineOf('  - id: OWN-01')}: controls[0].gate: is missing`,
    ],
    [
      'an unknown control of Annex A',
      [['[A.3.2]', '[A.3.2, A.6.2.1]']],
      `own.yaml:${lineOf(
        '[A.3.2]',
      )}: controls[0].annexA[1]: A.6.2.1 is not a control of Annex A, which has A.2.2 to A.10.4; did you mean`,
    ],
    [
      'an unknown stage',
      [['dueFrom: deployment', 'dueFrom: deploy']],
      `own.yaml:${lineOf(
        'dueFrom: deployment',
      )}: controls[1].dueFrom: "deploy" is not allowed; allowed: inception, design-development, verification-validation, deployment, operation-monitoring, retirement; did you mean "deployment"?`,
    ],
    [
      'a stage that cannot be reached',
      [['dueFrom: deployment', 'dueFrom: deployment\n    dueUntil: inception']],
      `own.yaml:${
        lineOf('dueFrom: deployment') + 1
      }: controls[1].dueUntil: unreachable: due from deployment and only until inception`,
    ],
    [
      'a control that ends before it begins',
      [['dueFrom: deployment', 'dueFrom: retirement']],
      'controls[1].dueFrom: unreachable: a control ends before retirement unless dueUntil is retirement',
    ],
    [
      'an id that stands twice',
      [['- id: OWN-02', '- id: OWN-01']],
      `own.yaml:${lineOf(
        '  - id: OWN-02',
      )}: controls[1].id: control OWN-01 stands twice; the first is controls[0]`,
    ],
    [
      'an unknown requirement',
      [['minimal: recommended', 'minimal: optional']],
      'controls[0].require.minimal: "optional" is not allowed; allowed: required, recommended, off',
    ],
    [
      'a heavier class that is held to less',
      [
        [
          '{ high: required, limited: recommended',
          '{ high: off, limited: recommended',
        ],
      ],
      'controls[1].require.limited: recommended is more than the off of class high',
    ],
    [
      'a heavier class whose evidence lasts longer',
      [['{ high: 90, limited: 180 }', '{ high: 400, limited: 180 }']],
      'controls[1].validityDays.limited: 180 days are fewer than the 400 of class high',
    ],
    [
      'an unknown rule',
      [['rule: people', 'rule: peoples']],
      `own.yaml:${lineOf(
        'rule: people',
      )}: controls[0].check.rule: unknown rule peoples; allowed: text, list, value`,
    ],
    [
      'an unknown rule, and what was meant',
      [['rule: people', 'rule: peoples']],
      'did you mean "people"?',
    ],
    [
      'no rule at all',
      [['      rule: people\n', '']],
      'controls[0].check: unknown rule (none)',
    ],
    [
      'an unknown parameter of a rule',
      [['      field: spec.owner', '      feild: spec.owner']],
      `own.yaml:${lineOf(
        '      field: spec.owner',
      )}: controls[0].check.feild: unknown field feild; allowed: field, defaultKind; did you mean "field"?`,
    ],
    [
      'a parameter that is missing',
      [['      field: spec.owner\n', '']],
      'controls[0].check.field: is missing',
    ],
    [
      'a parameter of another type',
      [['field: spec.owner', 'field: 7']],
      'controls[0].check.field: 7 is not allowed; expected text',
    ],
    [
      'a field that an AISystem does not have',
      [['      field: spec.owner', '      field: spec.ownr']],
      'controls[0].check.field: "spec.ownr" is not allowed; expected a field of an AISystem, such as spec.owner; did you mean "spec.owner"?',
    ],
    [
      'an unknown type of record',
      [['type: governance-review', 'type: governance-reviews']],
      'controls[1].check.allOf[0].type: "governance-reviews" is not allowed; allowed:',
    ],
    [
      'a condition on an unknown trait',
      [['trait: affectsPersons', 'trait: affectPersons']],
      `own.yaml:${lineOf(
        'trait: affectsPersons',
      )}: controls[1].appliesWhen.trait: "affectPersons" is not allowed;`,
    ],
    [
      'an unknown condition',
      [['trait: affectsPersons', 'traits: affectsPersons']],
      'controls[1].appliesWhen.traits: unknown field traits; allowed: all, any, not, trait',
    ],
    [
      'a condition with two keys',
      [
        [
          'trait: affectsPersons',
          'trait: affectsPersons\n      role: provider',
        ],
      ],
      'controls[1].appliesWhen: expected exactly one key',
    ],
    [
      'an unknown class in a condition of a check',
      [['class: [high]', 'class: [hihg]']],
      'controls[1].check.allOf[1].when.class[0]: "hihg" is not allowed; allowed: prohibited, high, limited, minimal, unclassified; did you mean "high"?',
    ],
    [
      'a check with more than it may have',
      [['      allOf:', '      weight: 2\n      allOf:']],
      'controls[1].check.weight: unknown field weight; allowed: allOf',
    ],
    [
      'a list of checks that is none',
      [
        [
          smallPackText.slice(
            smallPackText.indexOf('        - rule: record'),
            smallPackText.indexOf('    validityDays'),
          ),
          '',
        ],
      ],
      'controls[1].check.allOf: expected a list of checks',
    ],
    [
      'a source that was never checked',
      [['\n    checkedOn: 2026-11-23', '']],
      'sources[0].checkedOn: is missing',
    ],
    [
      'a day of a source that was not read',
      [['checkedOn: 2026-11-23', 'checkedOn: 2026-11-23\n    read: not-read']],
      'sources[0].checkedOn: a source that was not read has no such day',
    ],
    [
      'a reference that its framework does not have',
      [['[GOVERN 1.5]', '[GOVERN 1.5]\n      euAiAct: [Art.4a, AnnexIII(9)]']],
      'controls[1].crosswalk.euAiAct[1]: "AnnexIII(9)" is nothing that euAiAct has',
    ],
    [
      'a law without a day',
      [
        [
          '    crosswalk: {}',
          '    crosswalk: {}\n    law: { owedBy: [provider], systems: all }',
        ],
      ],
      'controls[0].law: needs appliesFrom beside it',
    ],
    [
      'a later day that is not later',
      [
        [
          '    crosswalk: {}',
          '    crosswalk: {}\n    appliesFrom: 2026-12-02\n    law:\n      owedBy: [provider]\n      systems: all\n      later: [{ from: 2026-12-02, systems: some }]',
        ],
      ],
      'controls[0].law.later[0].from: 2026-12-02 is not after 2026-12-02, from which the control applies',
    ],
    [
      'who owes it by a role that there is not',
      [
        [
          '    crosswalk: {}',
          '    crosswalk: {}\n    appliesFrom: 2026-12-02\n    law: { owedBy: [suplier], systems: all }',
        ],
      ],
      'controls[0].law.owedBy[0]: "suplier" is not allowed',
    ],
    [
      'a key that stands twice',
      [['    weight: 3', '    weight: 3\n    weight: 4']],
      `own.yaml:${lineOf('    weight: 3') + 1}: Map keys must be unique`,
    ],
    [
      'text that is no YAML',
      [['title: A small pack', 'title: [A small pack']],
      'own.yaml:4: Flow sequence',
    ],
    [
      'an alias without an anchor',
      [['title: A small pack', 'title: *nothing']],
      'own.yaml',
    ],
  ])('names %s', (_, replacements, expected) => {
    expect(messageFor(...replacements)).toContain(expected);
  });

  it('names every fault at once', () => {
    const message = messageFor(
      ['[A.3.2]', '[A.1]'],
      ['trait: affectsPersons', 'trait: nothing'],
    );
    expect(message).toContain('trait');
    expect(
      messageFor(['[A.3.2]', '[A.1]'], ['rule: people', 'rule: nobody']).split(
        '\n',
      ),
    ).toHaveLength(3);
  });

  it.each(['', '[]', 'just text'])('refuses %j', text => {
    expect(() => parse(text)).toThrow('own.yaml:1: (root): ');
  });
});
