/*
 * The page of the documentation on the days of law, drawn from the control packs.
 */
const INTRO = `# The law calendar

What the laws behind the included packs ask for, and from which day. The same is in the portal under
\`/ai-governance/law-calendar\`, for the packs in force, with the number of AI systems that each control concerns and the
number of those where it does not pass; each number leads to its list. The portal counts over the systems that the reader may
read. A control that applies later to some of its systems is counted on its first day. What comes next stands first: days
still ahead of the newest day on which the sources of a pack were read, then those in force since.

A day is in *italics* if it is a reading and does not stand in the law for that article, and so is a role if the law names
none; the reasons are below. Who owes a control is the role that \`spec.roles\` declares. None of this is legal advice, and what a pack does not cover is at the end.

<!-- Generated from packs/*.yaml by \`yarn generate\`. Do not edit. -->`;

/** Text that a cell of a table can hold. */
const cell = text => String(text).replaceAll('|', '\\|');

const row = cells => `| ${cells.map(cell).join(' | ')} |`;

const table = (head, rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** References into the law of the pack. */
const referencesOf = (control, { crosswalkKey }) =>
  (control.crosswalk[crosswalkKey] ?? []).join(', ');

/** Newest day on which a source was read: the page says what was ahead on it. */
const readOn = ({ sources }) =>
  sources
    .map(({ checkedOn }) => checkedOn ?? '')
    .sort()
    .pop() ?? '';

/** Parts of a table: what is ahead, the next first, then what is in force, the latest first. */
function drawByTime({ title, head, rows, on }) {
  const byDay = (a, b) => Number(a.from > b.from) - Number(a.from < b.from);
  const ahead = rows.filter(({ from }) => from > on).sort(byDay);
  const past = rows
    .filter(({ from }) => from <= on)
    .sort((a, b) => byDay(b, a));
  const part = (name, some) =>
    some.length === 0
      ? []
      : [
          `### ${title}, ${name}`,
          table(
            head,
            some.map(({ cells }) => cells),
          ),
        ];
  return [...part(`ahead on ${on}`, ahead), ...part('in force since', past)];
}

function drawDays(pack) {
  return drawByTime({
    title: 'Days of the law',
    head: ['From', 'What', 'Where', 'Moved from'],
    on: readOn(pack),
    rows: (pack.lawDates ?? []).map(
      ({ from, text, references, movedFrom }) => ({
        from,
        cells: [from, text, references.join(', '), movedFrom ?? ''],
      }),
    ),
  });
}

/** Every control with each of its days. */
function listDuties(pack) {
  return pack.controls
    .filter(({ appliesFrom }) => appliesFrom)
    .flatMap(control => {
      const { appliesFrom, law } = control;
      const day = law?.reading ? `*${appliesFrom}*` : appliesFrom;
      return [
        { control, from: appliesFrom, day, systems: law?.systems ?? '' },
        ...(law?.later ?? []).map(({ from, systems }) => ({
          control,
          from,
          day: from,
          systems,
        })),
      ];
    });
}

function drawControls(pack) {
  return drawByTime({
    title: 'Controls',
    head: ['From', 'Control', 'Where', 'Owed by', 'For which systems'],
    on: readOn(pack),
    rows: listDuties(pack).map(({ control, from, day, systems }) => ({
      from,
      cells: [
        day,
        `${control.id} ${control.title}`,
        referencesOf(control, pack),
        rolesOf(control),
        systems,
      ],
    })),
  });
}

/** Who owes a control; set apart where the law does not say so. */
function rolesOf({ law }) {
  const roles = (law?.owedBy ?? []).join(', ');
  return law?.readingOfDuty && roles ? `*${roles}*` : roles;
}

/** @param key - of what the law says of a control */
function drawReadings({ controls }, key, title) {
  const read = controls.filter(({ law }) => law?.[key]);
  if (read.length === 0) return [];
  return [
    `### ${title}`,
    read.map(({ id, law }) => `- ${id}: ${law[key]}`).join('\n'),
  ];
}

function drawUncovered({ notCovered = [] }) {
  if (notCovered.length === 0) return [];
  const rows = notCovered.map(({ references, text }) => [
    references.join(', '),
    text,
  ]);
  return ['### What no control checks', table(['Where', 'What'], rows)];
}

const READINGS = {
  text: 'the text itself',
  'secondary-copy': 'a copy that others made',
  'not-read': 'not read',
};

function drawSources({ sources }) {
  const rows = sources.map(({ url, checkedOn, read, note }) => [
    `<${url}>`,
    checkedOn ?? '',
    READINGS[read] ?? '',
    note ?? '',
  ]);
  return ['### Sources', table(['Source', 'Read on', 'What', 'Note'], rows)];
}

/** The page, from the packs of which a control states a day. */
function drawLawCalendar(packs) {
  const parts = packs
    .filter(({ controls }) => controls.some(({ appliesFrom }) => appliesFrom))
    .flatMap(pack => [
      `## ${pack.framework} (\`${pack.id}\`)`,
      ...drawDays(pack),
      ...drawControls(pack),
      ...drawReadings(pack, 'reading', 'Why a day is a reading'),
      ...drawReadings(
        pack,
        'readingOfDuty',
        'Why a duty, or who owes it, is a reading',
      ),
      ...drawUncovered(pack),
      ...drawSources(pack),
    ]);
  return `${[INTRO, ...parts].join('\n\n')}\n`;
}

module.exports = { drawLawCalendar };
