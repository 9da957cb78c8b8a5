import { Option } from 'commander';

/** Where the portal is. */
export function urlOption(): Option {
  return new Option(
    '--url <address>',
    'address of the backend, such as https://portal.example.com',
  ).env('AI_GOVERNANCE_URL');
}

/** As whom it is asked. */
export function tokenOption(): Option {
  return new Option(
    '--token <token>',
    'token of the caller; better set in the environment, where no list of processes shows it',
  ).env('AI_GOVERNANCE_TOKEN');
}
