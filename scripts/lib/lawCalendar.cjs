/*
 * The page of the documentation on the days of law, drawn from the control packs.
 */
const INTRO = `# The law calendar

What the laws behind the included packs ask for, and from which day. The same is in the portal under
\`/ai-governance/law-calendar\`, for the packs in force, with the number of AI systems that each control concerns and the
number of those where it does not pass; each number leads to its list. The portal counts over the systems that the reader may
read. A control that applies later to some of its systems is counted on its first day.

A day is in *italics* if it is a reading and does not stand in the law for that article; the reason is below. Who owes a
control is the role that \`spec.roles\` declares. None of this is legal advice, and what a pack does not cover is at the end.

<!-- Generated from packs/*.yaml by \`yarn generate\`. Do not edit. -->`;

/** Text that a cell of a table can hold. */
const cell = text => String(text).replaceAll('|', '\\|');

const row = cells => `| ${cells.map(cell).join(' | ')} |`;

const table = (head, rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** References into the law of the pack. */
const referencesOf = (control, { crosswalkKey }) =>
  (control.crosswalk[crosswalkKey] ?? []).join(', ');

function drawDays({ lawDates = [] }) {
  if (lawDates.length === 0) return [];
  const rows = lawDates.map(({ from, text, references, movedFrom }) => [
    from,
    text,
    references.join(', '),
    movedFrom ?? '',
  ]);
  return [
    '### Days of the law',
    table(['From', 'What', 'Where', 'Moved from'], rows),
  ];
}

/** Every control with each of its days, the earliest first. */
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
    })
    .sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}

function drawControls(pack) {
  const rows = listDuties(pack).map(({ control, day, systems }) => [
    day,
    `${control.id} ${control.title}`,
    referencesOf(control, pack),
    (control.law?.owedBy ?? []).join(', '),
    systems,
  ]);
  return [
    '### Controls',
    table(['From', 'Control', 'Where', 'Owed by', 'For which systems'], rows),
  ];
}

function drawReadings({ controls }) {
  const read = controls.filter(({ law }) => law?.reading);
  if (read.length === 0) return [];
  return [
    '### Why a day is a reading',
    read.map(({ id, law }) => `- ${id}: ${law.reading}`).join('\n'),
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
      ...drawReadings(pack),
      ...drawUncovered(pack),
      ...drawSources(pack),
    ]);
  return `${[INTRO, ...parts].join('\n\n')}\n`;
}

module.exports = { drawLawCalendar };
