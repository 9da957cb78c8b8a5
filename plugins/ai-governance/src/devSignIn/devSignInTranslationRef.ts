import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** Texts of the sign-in for development. */
export const devSignInTranslationRef = createTranslationRef({
  id: 'ai-governance.dev-sign-in',
  messages: {
    title: 'Choose who you are',
    text: 'For development only: there is no password. No one approves their own record, so try it as two people: each tab of the browser can be someone else.',
    enter: 'Enter as {{name}}',
    you: 'You are {{name}}',
    switchPerson: 'Switch person',
  },
});
