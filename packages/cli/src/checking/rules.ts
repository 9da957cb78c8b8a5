import {
  Calendar,
  ControlOverride,
  ControlPack,
  defaultEvaluationPolicy,
  EvaluationPolicy,
  iso42001Pack,
  shippedPacks,
  YamlSource,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, isError, NotFoundError } from '@backstage/errors';
import { existsSync, readFileSync } from 'node:fs';
import overridesSchema from '../../schemas/overrides.schema.json';

/** By what systems are measured. */
export interface Rules {
  pack: ControlPack;
  policy: EvaluationPolicy;
}

/** Options that choose the rules. */
export interface RulesArguments {
  /** File of a control pack, or id of a shipped one; ISO/IEC 42001 without it. */
  pack?: string;
  /** File with a section aiGovernance, such as app-config.yaml. */
  overrides?: string;
  /** Of the organisation, by its name in the IANA database; UTC without it. */
  timeZone?: string;
}

type Overrides = Partial<EvaluationPolicy> & {
  controls?: Record<string, ControlOverride>;
  discovery?: { kinds?: string[] };
};

const POLICY_KEYS = [
  'levels',
  'warningDays',
  'concernUrl',
  'minimumLogRetentionDays',
  'riskAppetite',
] as const;

function readFile(file: string): string {
  if (!existsSync(file)) throw new NotFoundError(`${file}: no such file`);
  return readFileSync(file, 'utf8');
}

async function loadPack(file: string | undefined): Promise<ControlPack> {
  if (file === undefined) return iso42001Pack;
  const shipped = shippedPacks.find(({ id }) => id === file);
  if (shipped) return shipped;
  const { parseControlPack } =
    require('./packFiles') as typeof import('./packFiles');
  return parseControlPack({ text: readFile(file), file });
}

async function loadOverrides(file: string): Promise<Overrides> {
  const source = YamlSource.parse({ file, text: readFile(file) });
  const { schemaFaultsOf } =
    require('../lib/schemaFaultsOf') as typeof import('../lib/schemaFaultsOf');
  const faults = schemaFaultsOf(overridesSchema, source.value);
  if (faults.length > 0) throw source.errorOf(faults);
  const { aiGovernance } = source.value as { aiGovernance: Overrides };
  const levels = { ...defaultEvaluationPolicy.levels, ...aiGovernance.levels };
  if (!(levels.bronze <= levels.silver && levels.silver <= levels.gold)) {
    const message = `aiGovernance.levels is ${JSON.stringify(
      levels,
    )}; expected bronze <= silver <= gold`;
    throw source.errorOf([{ path: ['aiGovernance', 'levels'], message }]);
  }
  return { ...aiGovernance, levels };
}

async function overridden(
  pack: ControlPack,
  file: string,
  controls: Record<string, ControlOverride>,
): Promise<ControlPack> {
  const { overrideControls } =
    require('./packFiles') as typeof import('./packFiles');
  try {
    return overrideControls(pack, controls);
  } catch (error) {
    if (!isError(error)) throw error;
    throw new InputError(`${file}: ${error.message}`);
  }
}

/**
 * The pack and the policy that options choose.
 *
 * @throws InputError with file, line and what is allowed, NotFoundError for a file that
 * is not there
 */
export async function loadRules(args: RulesArguments): Promise<Rules> {
  const pack = await loadPack(args.pack);
  const { controls, ...stated }: Overrides =
    args.overrides === undefined ? {} : await loadOverrides(args.overrides);
  const { timeZone } = Calendar.of(args.timeZone ?? stated.timeZone);
  return {
    pack: controls ? await overridden(pack, args.overrides!, controls) : pack,
    policy: { ...defaultEvaluationPolicy, ...policyOf(stated), timeZone },
  };
}

/** What of the section is policy; other keys of it are for the portal. */
function policyOf(stated: Overrides): Partial<EvaluationPolicy> {
  const { kinds: aiKinds = [] } = stated.discovery ?? {};
  const policy: Partial<EvaluationPolicy> = Object.fromEntries(
    POLICY_KEYS.flatMap(key =>
      stated[key] === undefined ? [] : [[key, stated[key]]],
    ),
  );
  return { ...policy, ...(aiKinds.length > 0 && { aiKinds }) };
}
