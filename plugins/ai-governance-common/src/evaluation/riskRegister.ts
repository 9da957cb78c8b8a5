import { GovernanceRecord } from '../records/types';
import { ratingOf } from '../risk/rateRisk';

/** A risk of the register, as far as evaluation needs it. */
export interface RegisterRisk {
  id: string;
  title: string;
  category?: string;
  inherent?: number;
  residual?: number;
  treatment?: string;
  owner?: string;
  dueDate?: string;
  treated: boolean;
}

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Reads a record of the type `risk`. */
export function toRegisterRisk(record: GovernanceRecord): RegisterRisk {
  const { data } = record;
  return {
    id: record.id,
    title: text(data.title) ?? record.id,
    category: text(data.category),
    inherent: ratingOf(data, 'inherent'),
    residual: ratingOf(data, 'residual'),
    treatment: text(data.treatment),
    owner: text(data.owner),
    dueDate: text(data.dueDate),
    treated: data.treated === true,
  };
}

/** A risk that nobody rated is held to be above the appetite. */
export function isAbove(rating: number | undefined, appetite: number): boolean {
  return rating === undefined || rating > appetite;
}

/** Whether somebody must accept what remains of a risk. */
export function needsAcceptance(risk: RegisterRisk, appetite: number): boolean {
  return risk.treatment === 'accept' || isAbove(risk.residual, appetite);
}
