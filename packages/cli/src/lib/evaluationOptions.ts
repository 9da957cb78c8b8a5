import { Option } from 'commander';
import { tokenOption } from './portalOptions';

/** By what systems are measured, and with what. */
export function evaluationOptions(): Option[] {
  return [
    new Option('--pack <file or id>', 'control pack to measure by'),
    new Option(
      '--overrides <file>',
      'app-config.yaml with the overrides of the organisation',
    ),
    new Option(
      '--time-zone <name>',
      'where the days of the organisation begin and end; UTC without it',
    ),
    new Option(
      '--portal <address>',
      'portal that knows records, measurements, references and overrides',
    ),
    tokenOption(),
  ];
}
