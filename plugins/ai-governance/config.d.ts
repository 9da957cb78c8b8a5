export interface Config {
  aiGovernance?: {
    /**
     * Time zone in which the days of the organisation begin and end, by its name in the
     * IANA database, such as Europe/Berlin. Default: UTC.
     * @visibility frontend
     */
    timeZone?: string;

    /**
     * Minimum completeness per level, 0 to 1. Default: 0.5, 0.75, 0.95.
     * @deepVisibility frontend
     */
    levels?: { bronze?: number; silver?: number; gold?: number };
  };
  auth?: {
    providers?: {
      /**
       * People to sign in as without a password, in development only: for the
       * sign-in page of `./dev-sign-in` and for the backend module beside it.
       */
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
