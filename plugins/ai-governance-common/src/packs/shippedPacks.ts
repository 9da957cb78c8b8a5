import { euAiActPack } from './shipped/euAiActPack.generated';
import { iso42001Pack } from './shipped/iso42001Pack.generated';
import { nistAiRmfPack } from './shipped/nistAiRmfPack.generated';
import { ombM2521Pack } from './shipped/ombM2521Pack.generated';
import { ControlPack } from './types';

/**
 * The packs that the product brings, the default first. `iso-42001` is always in
 * force, as it brings the types of record; the others are chosen by their id.
 * @public
 */
export const shippedPacks: readonly ControlPack[] = [
  iso42001Pack,
  euAiActPack,
  nistAiRmfPack,
  ombM2521Pack,
];
