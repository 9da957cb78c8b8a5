import { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody to go on as, without a password. */
export interface DevPerson {
  /** Entity reference of the user. */
  ref: string;
  name: string;
  role: string;
}

const KEY = 'ai-governance.example-person';

/** Those of the configuration; none where the portal has a sign-in of its own. */
export function readDevPeople(config: ConfigApi): DevPerson[] {
  const people = config.getOptionalConfigArray('auth.providers.example.people');
  return (people ?? []).map(person => ({
    ref: person.getString('ref'),
    name: person.getString('name'),
    role: person.getString('role'),
  }));
}

/** Who was chosen in this tab; another tab may be somebody else. */
export const chosenPerson = {
  get: (): string | undefined => sessionStorage.getItem(KEY) ?? undefined,
  set: (ref: string) => sessionStorage.setItem(KEY, ref),
  forget: () => sessionStorage.removeItem(KEY),
};
