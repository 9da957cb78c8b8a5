import {
  countOfMore,
  MeasurementFault,
  MOST_FAULTS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { apiAddress, askPortal, PortalArguments, refusal } from '../lib/portal';
import { nameOfInput, ReadInput } from '../lib/readInput';
import { Terminal } from '../lib/Terminal';
import { counted } from '../lib/text';
import { readMeasurements } from './readMeasurements';
import { CheckedMeasurement, MeasurementFormat } from './types';

/** Measurements that the API takes at once. */
const BATCH = 10_000;

/** Arguments of `ai-governance metric push`. */
export interface PushArguments extends PortalArguments {
  format?: MeasurementFormat;
  system?: string;
  source?: string;
  dryRun?: boolean;
}

/** What became of measurements. */
interface Outcome {
  stored: number;
  unchanged: number;
  refused: number;
}

interface Context {
  /** As messages name the file. */
  name: string;
  args: PushArguments;
  terminal: Terminal;
}

/**
 * Runs `ai-governance metric push`. A file with a fault is not sent at all; of what is
 * sent, each metric of a request is taken as a whole or not at all.
 *
 * @returns the exit code: 0 when everything was taken, else 1
 * @throws InputError or NotFoundError about the file, or why the portal took nothing
 */
export async function runPush(options: {
  file: string;
  arguments: PushArguments;
  terminal: Terminal;
  readFile?: ReadInput;
}): Promise<number> {
  const { file, arguments: args, terminal } = options;
  const address = args.dryRun ? '' : `${apiAddress(args)}/v1/measurements`;
  const { measurements, faults } = readMeasurements({
    file,
    format: args.format,
    defaults: args,
    readFile: options.readFile,
  });
  const context = { name: nameOfInput(file), args, terminal };
  if (faults.length > 0) {
    for (const { line, place, reason } of faults.slice(0, MOST_FAULTS)) {
      terminal.error(`${whereOf(context, { line, place })}: ${reason}`);
    }
    const more = faults.length - MOST_FAULTS;
    if (more > 0) terminal.error(countOfMore(more));
    terminal.error('Nothing was sent');
    return 1;
  }
  if (args.dryRun) {
    terminal.info(`${counted(measurements.length, 'measurement')} can be sent`);
    return 0;
  }
  const total: Outcome = { stored: 0, unchanged: 0, refused: 0 };
  for (let start = 0; start < measurements.length; start += BATCH) {
    const batch = measurements.slice(start, start + BATCH);
    const outcome = await send(address, batch, context);
    total.stored += outcome.stored;
    total.unchanged += outcome.unchanged;
    total.refused += outcome.refused;
  }
  terminal.info(
    `${counted(total.stored, 'measurement')} stored, ${
      total.unchanged
    } there before, ${total.refused} refused`,
  );
  return total.refused > 0 ? 1 : 0;
}

async function send(
  address: string,
  batch: CheckedMeasurement[],
  context: Context,
): Promise<Outcome> {
  const response = await askPortal(address, context.args, {
    method: 'POST',
    body: JSON.stringify({ measurements: batch.map(({ input }) => input) }),
  });
  const body = await response.text();
  if (response.ok) {
    const receipt = JSON.parse(body);
    showFaults(receipt, batch, context);
    return receipt;
  }
  const refused = response.status === 400 ? faultsOf(body) : undefined;
  if (refused === undefined) throw refusal(response, body);
  showFaults(refused, batch, context);
  return { stored: 0, unchanged: 0, refused: batch.length };
}

interface Faults {
  faults: MeasurementFault[];
  moreFaults: number;
}

/** Faults of an answer that took nothing; undefined where it names none. */
function faultsOf(body: string): Faults | undefined {
  try {
    const { error } = JSON.parse(body);
    return Array.isArray(error.faults) && error.faults.length > 0
      ? error
      : undefined;
  } catch {
    return undefined;
  }
}

function showFaults(
  { faults, moreFaults }: Faults,
  batch: CheckedMeasurement[],
  context: Context,
): void {
  for (const { path, message } of faults) {
    const [, , index, field = ''] = path.split('/');
    const origin = batch[Number(index)];
    const where = origin ? whereOf(context, origin) : context.name;
    context.terminal.error(`${where}: ${field && `${field}: `}${message}`);
  }
  if (moreFaults > 0) context.terminal.error(countOfMore(moreFaults));
}

function whereOf(
  { name }: Context,
  { line, place }: { line: number; place: string },
): string {
  return `${name}:${line}${place && ` ${place}`}`;
}
