import { Check } from './types';

/** A rule of a check with its parameters. */
export type RuleOfCheck = { rule: string } & Record<string, unknown>;

/** The leaves of a check, in order: the rules that it asks. */
export function rulesOfCheck(check: Check): RuleOfCheck[] {
  if ('allOf' in check) return (check.allOf as Check[]).flatMap(rulesOfCheck);
  if ('anyOf' in check) return (check.anyOf as Check[]).flatMap(rulesOfCheck);
  return 'then' in check
    ? rulesOfCheck(check.then as Check)
    : [check as RuleOfCheck];
}
