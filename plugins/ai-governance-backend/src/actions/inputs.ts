import type { z as Zod } from 'zod/v3';
import { isStorable } from '../util';
import { LIMITS } from './ActionOptions';

/** What schemas are made with; the registry brings it. */
export type Z = typeof Zod;

/** The AI system that is asked about. */
export const systemInput = (z: Z) =>
  z
    .string()
    .describe(
      'Reference of the AI system, for example aisystem:default/credit-scoring',
    );

/** The pack by which is measured. */
export const packInput = (z: Z) =>
  z
    .string()
    .optional()
    .describe('Id of a control pack. Default: the default pack');

/** Who owns what is listed. */
export const ownerInput = (z: Z) =>
  z
    .array(z.string())
    .optional()
    .describe('Owning groups or users, for example group:default/team');

/** Text that is looked for. */
export const textInput = (z: Z, description: string) =>
  z
    .string()
    .refine(isStorable, 'expected text in Unicode without NUL')
    .optional()
    .describe(description);

/** How many items are returned. */
export const limitInput = (z: Z) =>
  z
    .number()
    .int()
    .min(1)
    .max(LIMITS.most)
    .default(LIMITS.fallback)
    .describe('Items to return at most');

/** What to do to make a control pass. */
export const fixOutput = (z: Z) =>
  z
    .object({
      text: z.string().describe('What to do, in one or two sentences'),
      path: z.string().optional().describe('Where in the descriptor'),
      snippet: z.string().optional().describe('YAML to paste'),
    })
    .optional();

/** A level of a system. */
export const levelOutput = (z: Z) =>
  z.string().describe('none, bronze, silver or gold');
