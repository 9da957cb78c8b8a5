import { acceptanceRows } from './acceptance';
import { classificationRows } from './classification';
import { dataRows } from './data';
import { deploymentRows } from './deployment';
import { designRows } from './design';
import { documentationRows } from './documentation';
import { rowsOfEveryControl } from './everywhere';
import { impactRows } from './impact';
import { incidentRows } from './incidents';
import { inventoryRows } from './inventory';
import { operationRows } from './operation';
import { partyRows } from './parties';
import { riskRows } from './risk';
import { Row } from './row';
import { userRows } from './users';
import { validationRows } from './validation';
import { watchingRows } from './watching';

export type { Row } from './row';

const ownRows: Row[] = [
  inventoryRows,
  classificationRows,
  riskRows,
  acceptanceRows,
  impactRows,
  designRows,
  dataRows,
  documentationRows,
  validationRows,
  deploymentRows,
  operationRows,
  watchingRows,
  incidentRows,
  userRows,
  partyRows,
].flat();

/** Every control of the shipped pack in each of its states. */
export const controlStateRows: Row[] = [
  ...ownRows,
  ...rowsOfEveryControl(ownRows),
];
