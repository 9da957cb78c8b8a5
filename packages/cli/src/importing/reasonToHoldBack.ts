import { counted } from '../lib/text';

/** Share of the last output's systems below which an output is held back. */
const SMALLEST_SHARE = 0.5;

/** What decides whether an output may take the place of the last one. */
export interface HoldBackOptions {
  /** Rows that were taken, each of them an AI system. */
  taken: number;
  /** Rows that were refused. */
  refused: number;
  /** AI systems of the last output; undefined where there is none. */
  systemsBefore?: number;
  /** Every row must be taken. */
  strict?: boolean;
  /** An output without AI systems is meant. */
  allowEmpty?: boolean;
  /** An output with far fewer AI systems than the last one is meant. */
  allowDrop?: boolean;
}

/**
 * Why an output is not to be written; undefined where it is. The catalog removes
 * what an output no longer has, so a wrong file must not pass for an empty register.
 */
export function reasonToHoldBack(options: HoldBackOptions): string | undefined {
  const { taken, refused, systemsBefore = 0 } = options;
  if (options.strict && refused > 0) {
    return 'with --strict every row must be taken';
  }
  if (taken === 0) {
    return options.allowEmpty
      ? undefined
      : 'no row was taken, so the output would have no AI system. If that is meant, use --allow-empty';
  }
  if (options.allowDrop || taken >= systemsBefore * SMALLEST_SHARE) {
    return undefined;
  }
  return `the last output has ${counted(
    systemsBefore,
    'AI system',
  )} and this one would have ${taken.toLocaleString(
    'en-US',
  )}, which is fewer than half. If that is meant, use --allow-drop`;
}
