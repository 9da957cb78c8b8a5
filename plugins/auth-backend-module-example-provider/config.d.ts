export interface Config {
  auth?: {
    providers?: {
      /** Sign-in without a password. Every request is refused outside development. */
      example?: {
        /** Those who may be signed in as, and nobody else. */
        people: Array<{
          /** Entity reference of the user, for example `user:default/ada`. */
          ref: string;
          /** Name that the portal shows until the catalog knows the user. */
          name: string;
          /** Entity references of groups that are claimed until the catalog knows the user. */
          groups?: string[];
        }>;
      };
    };
  };
}
