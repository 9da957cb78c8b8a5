export interface Config {
  auth?: {
    providers?: {
      /** Sign-in as people of the example organisation, in development only. */
      example?: {
        people: Array<{
          /**
           * Entity reference of the user.
           * @visibility frontend
           */
          ref: string;
          /** @visibility frontend */
          name: string;
          /**
           * What the person does, shown on the sign-in page.
           * @visibility frontend
           */
          role: string;
          /** Groups that are claimed while the catalog does not know the user. */
          groups?: string[];
        }>;
      };
    };
  };
}
