import {
  buildCrosswalk,
  PackInfo,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A few controls of each pack: a thousand links make every query slow. */
const SOME = [
  'INV-01',
  'IMP-01',
  'IMP-02',
  'USE-01',
  'OPS-06',
  'EU-PRO-01',
  'EU-DEP-01',
  'EU-DEP-04',
  'NIST-GOV-04',
  'NIST-MAP-07',
  'OMB-REP-01',
  'OMB-PRA-02',
  'OMB-PRA-05',
];

/** The crosswalk of the shipped packs, in part. */
export const CROSSWALK = buildCrosswalk(
  shippedPacks.map(pack => ({
    ...pack,
    controls: pack.controls.filter(({ id }) => SOME.includes(id)),
  })),
);

/** The shipped packs as the API lists them. */
export const PACKS: PackInfo[] = shippedPacks.map((pack, index) => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  framework: pack.framework,
  description: pack.description,
  controls: pack.controls.length,
  isDefault: index === 0,
  sources: pack.sources,
}));
