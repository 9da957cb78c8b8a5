import { Check } from '../../packs/types';
import { Anything, Case } from './Case';
import { holds } from './conditions';
import { allOf, anyOf, Outcome } from './outcome';
import { dataRules } from './rules/data';
import { descriptorRules } from './rules/descriptor';
import { measurementRules } from './rules/measurements';
import { record } from './rules/records';
import { registerRules } from './rules/registers';
import { surroundingsRules } from './rules/surroundings';

const rules: Record<string, (asked: Case, parameters: Anything) => Outcome> = {
  ...descriptorRules,
  ...surroundingsRules,
  ...dataRules,
  ...measurementRules,
  ...registerRules,
  record,
};

/** What a check of a pack comes to. */
export function judge(check: Check, asked: Case): Outcome {
  if ('allOf' in check) {
    return allOf((check.allOf as Check[]).map(part => judge(part, asked)));
  }
  if ('anyOf' in check) {
    return anyOf((check.anyOf as Check[]).map(part => judge(part, asked)));
  }
  if ('when' in check) {
    // What is undecided adds its requirement.
    const { when, then } = check as Extract<Check, { then: Check }>;
    return holds(when, asked) === false ? 'pass' : judge(then, asked);
  }
  return rules[check.rule](asked, check);
}
