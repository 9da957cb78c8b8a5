import {
  rateRisk,
  SystemRecord,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';

/** Risks that a plan names; the rest is counted. */
const MOST_PLANNED_RISKS = 500;

const ratingOf = (steps?: JsonValue, stated?: JsonValue) =>
  rateRisk(steps) ?? (typeof stated === 'number' ? stated : undefined);

const textOf = (value: JsonValue | undefined) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A risk as a treatment plan keeps it; what nobody stated is left out. */
function toLine({ id, entityRef, data }: SystemRecord): JsonObject {
  const risk = data as JsonObject;
  const line = {
    system: entityRef,
    risk: id,
    title: textOf(risk.title) ?? id,
    inherent: ratingOf(risk.inherent, risk.inherentRating),
    residual: ratingOf(risk.residual, risk.residualRating),
    treatment: textOf(risk.treatment),
    owner: textOf(risk.owner),
    dueDate: textOf(risk.dueDate),
  };
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined),
  ) as JsonObject;
}

/** What nobody rated first, then by what remains, highest first. */
function order(a: JsonObject, b: JsonObject): number {
  const [first, second] = [a, b].map(({ residual }) =>
    typeof residual === 'number' ? residual : Infinity,
  );
  if (first !== second) return second - first;
  return String(a.risk) < String(b.risk) ? -1 : 1;
}

/** Open risks of systems as a treatment plan keeps them, and how many there are. */
export function listOpenRisks(records: readonly SystemRecord[]): {
  risks: JsonObject[];
  total: number;
} {
  const open = records
    .filter(({ type, data }) => type === 'risk' && data.status !== 'closed')
    .map(toLine)
    .sort(order);
  return { risks: open.slice(0, MOST_PLANNED_RISKS), total: open.length };
}
