import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { evaluate } from '../evaluation';
import { changed, completeSystem } from '../evaluation/__testUtils__';
import { assertProperty } from '../evaluation/__testUtils__/assertProperty';
import { spellingsOf } from './__testUtils__/spellings';
import { isDecidedByAnother, readEntityRef, readPersonRef } from './entityRefs';

const RUNS = 200;

const name = fc.stringMatching(/^[a-z0-9]([a-z0-9._-]{0,6}[a-z0-9])?$/);

describe('references to entities', () => {
  it('are one text for every spelling of one person', () => {
    assertProperty(
      fc.property(
        name.chain(text => fc.tuple(fc.constant(text), spellingsOf(text))),
        ([text, spelling]) => {
          expect(readPersonRef(spelling)).toBe(`user:default/${text}`);
        },
      ),
      RUNS,
    );
  });

  it('stay as they are when they are read again', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const ref = readPersonRef(text);
        expect(ref && readEntityRef(ref)).toBe(ref);
      }),
      RUNS,
    );
  });

  it('are those of the catalog, where the catalog knows them', () => {
    assertProperty(
      fc.property(
        fc.constantFrom('User', 'group', 'AISystem'),
        name,
        name,
        (kind, namespace, text) => {
          const ref = `${kind}:${namespace}/${text}`;
          expect(readEntityRef(ref)).toBe(
            stringifyEntityRef(parseEntityRef(ref)),
          );
        },
      ),
      RUNS,
    );
  });
});

describe('four eyes', () => {
  const twoSpellings = name.chain(text =>
    fc.tuple(spellingsOf(text), spellingsOf(text)),
  );

  it('are not two spellings of one person', () => {
    assertProperty(
      fc.property(twoSpellings, ([author, approver]) => {
        expect(isDecidedByAnother({ author, approver })).toBe(false);
      }),
      RUNS,
    );
  });

  it.each([
    ['RSK-04', 'risk-assessment'],
    ['DEP-01', 'release-approval'],
    ['RSK-06', 'risk-acceptance'],
  ])(
    'are asked for by %s, no matter who supplies the record',
    (control, type) => {
      assertProperty(
        fc.property(twoSpellings, ([author, approver]) => {
          const { controls } = evaluate(
            changed(completeSystem(), {
              records: { [type]: { author, approver } },
            }),
          );
          const found = controls.find(
            ({ controlId }) => controlId === control,
          )!;
          expect(found.state).not.toBe('pass');
        }),
        RUNS,
      );
    },
  );

  it('let a second person pass, however both are spelt', () => {
    assertProperty(
      fc.property(
        spellingsOf('ada'),
        spellingsOf('bob'),
        (author, approver) => {
          const { controls } = evaluate(
            changed(completeSystem(), {
              records: { 'risk-assessment': { author, approver } },
            }),
          );
          expect(
            controls.find(({ controlId }) => controlId === 'RSK-04')!.state,
          ).toBe('pass');
        },
      ),
      RUNS,
    );
  });
});
