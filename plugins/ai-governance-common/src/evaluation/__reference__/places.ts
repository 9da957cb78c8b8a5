const EU_MEMBERS =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
    ' ',
  );
/** In the European Economic Area and not in the Union. */
const EEA_ONLY = ['IS', 'LI', 'NO'];

/** Places with a code of their own, by the state whose part they are. */
const PARTS: Record<string, string> = {
  AX: 'FI',
  AW: 'NL',
  BQ: 'NL',
  CW: 'NL',
  SX: 'NL',
  BL: 'FR',
  GF: 'FR',
  GP: 'FR',
  MF: 'FR',
  MQ: 'FR',
  NC: 'FR',
  PF: 'FR',
  PM: 'FR',
  RE: 'FR',
  TF: 'FR',
  WF: 'FR',
  YT: 'FR',
  FO: 'DK',
  GL: 'DK',
  SJ: 'NO',
  BV: 'NO',
  AS: 'US',
  GU: 'US',
  MP: 'US',
  PR: 'US',
  UM: 'US',
  VI: 'US',
};

/** Codes of ISO 3166-1 that are assigned. */
const ASSIGNED =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN
BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK
LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG
NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM
US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

const standard = (code: string) =>
  new Map([
    ['EL', 'GR'],
    ['UK', 'GB'],
  ]).get(code) ?? code;

/** Whether one declared code lies in a place; undefined where nobody can tell. */
function liesIn(declared: string, wanted: string): boolean | undefined {
  const code = standard(declared);
  const place = standard(wanted);
  if (code === place) return true;
  if (place === 'EU') {
    if (EU_MEMBERS.includes(code)) return true;
    const open = [...EU_MEMBERS, ...EEA_ONLY];
    if (open.includes(code) || open.includes(PARTS[code])) return undefined;
  }
  if (code === 'EU') return EU_MEMBERS.includes(place) ? undefined : false;
  if (PARTS[code] === place) return undefined;
  return ASSIGNED.includes(code) ? false : undefined;
}

/** docs/packs.md, "Jurisdictions". Undefined is undecided. */
export function isInPlace(
  codes: string[] | undefined,
  wanted: string,
): boolean | undefined {
  return anyHolds(codes?.map(code => liesIn(code, wanted)));
}

/** Whether a declared point of Annex III is one of these; `5` may be `5(b)`. */
export function isPoint(
  declared: string,
  points: string[],
): boolean | undefined {
  const whole = declared.replace(/\(.*/, '');
  if (points.includes(declared) || points.includes(whole)) return true;
  return whole === declared &&
    points.some(point => point.startsWith(`${whole}(`))
    ? undefined
    : false;
}

/** One holds; undefined where that is open, or where there is no list. */
export function anyHolds(
  answers: Array<boolean | undefined> | undefined,
): boolean | undefined {
  if (!answers || answers.includes(true)) return answers && true;
  return answers.includes(undefined) ? undefined : false;
}
