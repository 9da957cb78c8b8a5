import { euAnnexVIII } from './definitions/euAnnexVIII';
import { nlAlgoritmeregister } from './definitions/nlAlgoritmeregister';
import { omb2025 } from './definitions/omb2025';
import { ukAtrs } from './definitions/ukAtrs';
import { RegisterDefinition, RegisterId } from './types';

/** Public registers that AI systems can be reported to. @public */
export const REGISTERS: Readonly<Record<RegisterId, RegisterDefinition>> = {
  'omb-2025': omb2025,
  'nl-algoritmeregister': nlAlgoritmeregister,
  'uk-atrs': ukAtrs,
  'eu-annex-viii': euAnnexVIII,
};
