import { Terminal } from '../lib/Terminal';
import { counted, quoted } from '../lib/text';
import { ImportSummary } from './ImportReport';

/** Unknown values that the terminal shows; the report has all. */
const SHOWN_VALUES = 20;

function showUnknownValues(summary: ImportSummary, terminal: Terminal) {
  const { unknownValues, unlistedUnknownValues } = summary;
  if (unknownValues.length === 0) return;
  terminal.error('Values that the mapping does not know:');
  for (const each of unknownValues.slice(0, SHOWN_VALUES)) {
    terminal.error(
      `  ${each.column}: ${JSON.stringify(each.value)}, ${counted(
        each.count,
        'row',
      )} from line ${each.firstLine} on: ${each.became} in ${each.field}`,
    );
  }
  const more = unknownValues.length - SHOWN_VALUES;
  if (more > 0) terminal.error(`  and ${counted(more, 'more value')}`);
  if (unlistedUnknownValues > 0) {
    terminal.error(
      `  and ${counted(unlistedUnknownValues, 'row')} with values not listed`,
    );
  }
}

function showNotes(summary: ImportSummary, terminal: Terminal) {
  const { repeatedRows, unseenColumns } = summary;
  if (repeatedRows.length > 0) {
    const lines = repeatedRows.slice(0, SHOWN_VALUES).join(', ');
    const more = repeatedRows.length > SHOWN_VALUES ? ', …' : '';
    terminal.error(
      `${counted(
        repeatedRows.length,
        'row',
      )} equal to an earlier one in every cell, taken: line ${lines}${more}`,
    );
  }
  if (unseenColumns.length > 0) {
    terminal.error(`No row has: ${unseenColumns.join(', ')}`);
  }
}

/** Says which row was taken for the header, where that was not the first one. */
function showHeader({ register, header }: ImportSummary, terminal: Terminal) {
  if (!header) return;
  const { line, above, sheet } = header;
  const place = sheet === undefined ? 'line' : `sheet ${quoted(sheet)}, row`;
  const left = above === 0 ? '' : `; ${counted(above, 'row')} above it skipped`;
  terminal.info(`The header of ${register} is on ${place} ${line}${left}.`);
}

/** An import in words, for the one who ran it. */
export function showSummary(summary: ImportSummary, terminal: Terminal) {
  const { rows, entities, output } = summary;
  showHeader(summary, terminal);
  showUnknownValues(summary, terminal);
  showNotes(summary, terminal);
  const leftOut =
    rows.leftOut === undefined
      ? ''
      : `, ${counted(rows.leftOut, 'row')} left out by where`;
  terminal.info(
    `${counted(rows.read, 'row')} read from ${summary.register}: ${counted(
      rows.taken,
      'AI system',
    )}, ${counted(rows.refused, 'row')} not taken${leftOut}.`,
  );
  if (!output) return;
  terminal.info(
    `Wrote ${counted(entities.systems, 'AI system')} and ${counted(
      entities.groups,
      'group',
    )} into ${counted(output.files.length, 'file')}. Load ${output.entryPoint}`,
  );
}
