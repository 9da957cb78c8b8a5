import {
  buildCrosswalk,
  PackInfo,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** The crosswalk of every shipped pack. */
export const CROSSWALK = buildCrosswalk(shippedPacks);

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
