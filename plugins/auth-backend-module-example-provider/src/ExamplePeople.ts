import { RootConfigService } from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';

/** Somebody of the example organisation who may be signed in as. */
export interface ExamplePerson {
  /** Entity reference of the user. */
  ref: string;
  name: string;
  /** Groups that are claimed while the catalog does not know the user yet. */
  groups: string[];
}

/** Those of the example organisation who may be signed in as, and nobody else. */
export class ExamplePeople {
  readonly #people: ExamplePerson[];

  private constructor(people: ExamplePerson[]) {
    this.#people = people;
  }

  /** @param config - `auth.providers.example` */
  static fromConfig(config: RootConfigService): ExamplePeople {
    return new ExamplePeople(
      config.getConfigArray('people').map(person => ({
        ref: person.getString('ref'),
        name: person.getString('name'),
        groups: person.getOptionalStringArray('groups') ?? [],
      })),
    );
  }

  /** @throws AuthenticationError for anybody else */
  get(ref: string | undefined): ExamplePerson {
    const person = this.#people.find(other => other.ref === ref);
    if (!person) {
      const names = this.#people.map(other => other.ref).join(', ');
      throw new AuthenticationError(
        `${ref ?? 'Nobody'} cannot sign in as an example; allowed: ${names}`,
      );
    }
    return person;
  }
}
