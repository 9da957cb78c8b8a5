function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Where EU law holds, as `spec.jurisdictions` and packs name it. */
const EU = 'EU';

/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EU_MEMBERS = words(
  'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
);

/**
 * States of the European Economic Area outside the Union. Whether a regulation
 * holds there depends on its incorporation, so it is not ruled out.
 */
const EEA_STATES = words('IS LI NO');

/** Places with a code of their own, and the state that they belong to. */
const STATE_OF_PLACE = new Map(
  Object.entries({
    AU: 'CC CX HM NF',
    CN: 'HK MO',
    DK: 'FO GL',
    FI: 'AX',
    FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
    GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
    NL: 'AW BQ CW SX',
    NO: 'BV SJ',
    NZ: 'CK NU TK',
    US: 'AS GU MP PR UM VI',
  }).flatMap(([state, places]) =>
    [...words(places)].map(place => [place, state] as const),
  ),
);

/** States of ISO 3166-1 that are neither of the above nor in the Union. */
const OTHER_STATES = words(`
  AD AE AF AG AL AM AO AQ AR AU AZ BA BB BD BF BH BI BJ BN BO BR BS BT BW BY BZ
  CA CD CF CG CH CI CL CM CN CO CR CU CV DJ DM DO DZ EC EG EH ER ET FJ FM GA GB
  GD GE GH GM GN GQ GT GW GY HN HT ID IL IN IQ IR JM JO JP KE KG KH KI KM KN KP
  KR KW KZ LA LB LC LK LR LS LY MA MC MD ME MG MH MK ML MM MN MR MU MV MW MX MY
  MZ NA NE NG NI NP NR NZ OM PA PE PG PH PK PS PW PY QA RS RU RW SA SB SC SD SG
  SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US
  UY UZ VA VC VE VN VU WS YE ZA ZM ZW
`);

/** Codes that the EU's own style guide uses, in place of those of ISO. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

const canonical = (code: string) => ALIASES.get(code) ?? code;

const isKnown = (code: string) =>
  code === EU ||
  EU_MEMBERS.has(code) ||
  EEA_STATES.has(code) ||
  OTHER_STATES.has(code) ||
  STATE_OF_PLACE.has(code);

/** Whether all of a place lies in another. */
function isWithin(code: string, wanted: string): boolean {
  return code === wanted || (wanted === EU && EU_MEMBERS.has(code));
}

/** Whether the law of one place may hold in the other all the same. */
function mayShareLaw(a: string, b: string): boolean {
  const stateOfA = STATE_OF_PLACE.get(a) ?? a;
  const stateOfB = STATE_OF_PLACE.get(b) ?? b;
  return (
    isWithin(stateOfA, stateOfB) ||
    isWithin(stateOfB, stateOfA) ||
    (stateOfB === EU && EEA_STATES.has(stateOfA))
  );
}

/** Whether one declared jurisdiction is in the wanted one; undefined is undecided. */
function isIn(declared: unknown, wanted: string): boolean | undefined {
  // A part of a state is written with its state first, such as DE-BY.
  const [state, part] = String(declared).split('-');
  const code = canonical(state);
  if (isWithin(code, wanted)) return true;
  const isElsewhere =
    part === undefined &&
    isKnown(code) &&
    isKnown(wanted) &&
    !mayShareLaw(code, wanted);
  return isElsewhere ? false : undefined;
}

/**
 * Whether a system is offered or used in a jurisdiction, by what it declares.
 * Undefined is undecided, and rules nothing out: nothing is declared, or a code that
 * is not known, that is wider than the wanted one, or that stands for a part of it
 * in which its law may not hold. Each member state is in the European Union.
 *
 * @param declared - `spec.jurisdictions`: ISO 3166-1 alpha-2 codes, or EU
 * @param wanted - one such code
 */
export function isInJurisdiction(
  declared: readonly string[] | undefined,
  wanted: string,
): boolean | undefined {
  if (!declared) return undefined;
  // Mostly one of them is the wanted one, or in it, as it is written.
  if (declared.some(code => isWithin(code, wanted))) return true;
  const answers = declared.map(code => isIn(code, canonical(wanted)));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Member states of the European Union among the codes, ISO 3166-1 alpha-2. */
export function memberStatesOf(codes: readonly string[]): string[] {
  return codes.map(canonical).filter(code => EU_MEMBERS.has(code));
}
