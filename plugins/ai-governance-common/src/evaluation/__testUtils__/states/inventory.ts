import { daysAgo } from '../instants';
import { limited, minimal, Row, stageUnknown, unclassified, walk } from './row';

/** An owner that resolves to this. */
const ownerIs = (owner: string, found: object) => ({
  spec: { owner },
  references: { [owner]: { status: 'resolved' as const, ...found } },
});

/** INV: what is registered about a system. */
export const inventoryRows: Row[] = [
  ...walk('INV-01', [
    [
      'pass',
      'ok',
      'the owner is a team with members',
      {},
      'spec.owner is group:default/lending',
    ],
    [
      'pass',
      'ok',
      'the owner is a person',
      ownerIs('user:default/jane', { kind: 'User' }),
      'spec.owner is user:default/jane',
    ],
    [
      'fail',
      'missing',
      'no owner is declared',
      { spec: { owner: undefined } },
      'spec.owner is not declared',
    ],
    [
      'fail',
      'malformed',
      'the owner is no entity reference',
      { spec: { owner: 'lending/' } },
      'spec.owner is not an entity reference (lending/)',
    ],
    [
      'fail',
      'unresolved',
      'the owner does not exist',
      { references: { 'group:default/lending': { status: 'missing' } } },
      'spec.owner is group:default/lending, which does not exist',
    ],
    [
      'fail',
      'unresolved',
      'the owner has no members',
      ownerIs('group:default/empty', { kind: 'Group', memberCount: 0 }),
      'spec.owner is group:default/empty, which exists but has no members',
    ],
    [
      'fail',
      'unresolved',
      'the owner has left',
      ownerIs('user:default/jane', { kind: 'User', inactive: true }),
      'spec.owner is user:default/jane, which is marked as left',
    ],
    [
      'fail',
      'unresolved',
      'the owner is neither group nor user',
      { spec: { owner: 'component:default/loan-api' } },
      'spec.owner is component:default/loan-api; a group or a user',
    ],
    [
      'unknown',
      'unavailable',
      'the catalog does not answer',
      { references: { 'group:default/lending': { status: 'unavailable' } } },
      'spec.owner is group:default/lending; the catalog could not say',
    ],
  ]),
  ...walk('INV-02', [
    [
      'pass',
      'ok',
      'a member of the owner attested what is declared',
      {},
      'attestation of 2026-11-13 is current',
    ],
    [
      'fail',
      'missing',
      'nobody attested',
      { records: { attestation: undefined } },
      'No approved attestation exists',
    ],
    [
      'fail',
      'incomplete',
      'the author did not belong to the owner',
      { records: { attestation: { binding: { authorIsOwner: false } } } },
      'user:default/author, who did not belong to spec.owner',
    ],
    [
      'expired',
      'aged',
      'it is 90 days old',
      { records: { attestation: { effectiveAt: daysAgo(91) } } },
      'attestation of 2026-08-24 was good until 2026-11-22',
    ],
    [
      'expired',
      'superseded',
      'a governed field changed since',
      { spec: { sourcing: 'in-house' } },
      'the declared facts have changed since',
    ],
    [
      'unknown',
      'unavailable',
      'the records cannot be read',
      { records: 'unavailable' },
      'Records could not be read: timed out',
    ],
  ]),
  ...walk('INV-03', [
    ['pass', 'ok', 'all is stated', {}, 'spec.intendedUse.purpose is stated'],
    [
      'pass',
      'ok',
      'nobody is affected, so nobody is named',
      {
        spec: {
          traits: { affectsPersons: false },
          intendedUse: { affectedPersons: undefined },
        },
      },
      'spec.intendedUse.users',
    ],
    [
      'fail',
      'missing',
      'no purpose is stated',
      { spec: { intendedUse: { purpose: undefined } } },
      'spec.intendedUse.purpose is not declared',
    ],
    [
      'fail',
      'incomplete',
      'the purpose is a placeholder',
      {
        spec: {
          intendedUse: {
            purpose: 'TODO describe the purpose of this system in a sentence',
          },
        },
      },
      'spec.intendedUse.purpose is a placeholder',
    ],
    [
      'fail',
      'incomplete',
      'the purpose has 39 characters',
      { spec: { intendedUse: { purpose: 'p'.repeat(39) } } },
      'spec.intendedUse.purpose has 39 characters; at least 40',
    ],
    [
      'fail',
      'missing',
      'no users are named',
      { spec: { intendedUse: { users: undefined } } },
      'spec.intendedUse.users is not declared',
    ],
    [
      'fail',
      'missing',
      'persons are affected and none are named',
      { spec: { intendedUse: { affectedPersons: undefined } } },
      'spec.intendedUse.affectedPersons is not declared',
    ],
    [
      'fail',
      'missing',
      'whether persons are affected is not declared',
      {
        spec: {
          traits: { affectsPersons: 'unknown' },
          intendedUse: { affectedPersons: undefined },
        },
      },
      'spec.intendedUse.affectedPersons is not declared',
    ],
    [
      'fail',
      'missing',
      'class high says nothing about what is out of scope',
      { spec: { intendedUse: { outOfScope: undefined } } },
      'spec.intendedUse.outOfScope is not declared',
    ],
    [
      'pass',
      'ok',
      'class limited need not say what is out of scope',
      [limited, { spec: { intendedUse: { outOfScope: undefined } } }],
      'spec.intendedUse.purpose',
    ],
  ]),
  ...walk('INV-04', [
    ['pass', 'ok', 'what it depends on exists', {}, 'one exists'],
    [
      'fail',
      'missing',
      'it is linked to nothing',
      { relations: [] },
      'spec.dependsOn names none',
    ],
    [
      'fail',
      'missing',
      'it is linked to people only',
      {
        relations: [{ type: 'ownedBy', targetRef: 'group:default/lending' }],
      },
      'No relation dependsOn, hasPart, partOf, providesApi',
    ],
    [
      'fail',
      'unresolved',
      'what it depends on does not exist',
      { references: { 'component:default/loan-api': { status: 'missing' } } },
      'No related entity exists in the catalog: component:default/loan-api',
    ],
    [
      'unknown',
      'unavailable',
      'the catalog does not answer',
      {
        references: {
          'component:default/loan-api': { status: 'unavailable' },
        },
      },
      'could not say whether component:default/loan-api exists',
    ],
    [
      'unknown',
      'undeclared',
      'without a class it is only assumed to be required',
      unclassified,
      'declare spec.risk.class',
    ],
  ]),
  ...walk('INV-05', [
    [
      'pass',
      'ok',
      'a link is there',
      {},
      'metadata.links has a link of the type report-concern',
    ],
    [
      'pass',
      'ok',
      'the organisation has one for all',
      { links: [], policy: { concernUrl: 'https://bank.example.com/c' } },
      'aiGovernance.concernUrl',
    ],
    [
      'fail',
      'missing',
      'no link is there',
      { links: [] },
      'metadata.links has no link of the type report-concern',
    ],
    [
      'fail',
      'malformed',
      'the link is neither https nor mailto',
      { links: [{ url: 'ftp://example.com', type: 'report-concern' }] },
      'metadata.links has ftp://example.com',
    ],
    [
      'unknown',
      'undeclared',
      'without a stage it is only assumed to be due',
      stageUnknown,
      'declare spec.lifecycleStage',
    ],
    [
      'fail',
      'missing',
      'class minimal has none, where it is recommended',
      [minimal, { links: [] }],
      'metadata.links',
    ],
  ]),
];
