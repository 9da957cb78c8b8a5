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

const rows: Row[] = [
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
  incidentRows,
  userRows,
  partyRows,
].flat();

const withEveryControl = (own: Row[]): Row[] => [
  ...own,
  ...rowsOfEveryControl(own),
];

/** Every control of the shipped pack in each of its states. */
export const controlStateRows: Row[] = withEveryControl([
  ...rows,
  ...watchingRows,
]);

/** The same, but for limits over time: there a hint asks for a better model. */
export const hintedRows: Row[] = withEveryControl(rows);
