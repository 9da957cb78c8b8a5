import { expect, Page } from '@playwright/test';
import { Portal } from './Portal';

/** People of the example organisation, by what they do in the tests. */
export const PEOPLE = {
  /** Of the team that owns consumer-loan-scoring; the guest is the same person. */
  author: 'Mara Lindqvist',
  /** Owns its risks, and decides. */
  approver: 'Ingrid Solberg',
  /** Governance office: decides, and reads the trail. */
  office: 'Clara Brandt',
  /** Governance office: writes documents that Clara decides on. */
  colleague: 'Julien Roche',
  /** Of another team. */
  reader: 'Elif Demir',
} as const;

/** Enters the portal as somebody; an app without a choice knows the guest alone. */
export async function signIn(
  page: Page,
  portal: Portal,
  name: string = PEOPLE.author,
) {
  await page.goto(portal.url);
  const enter = page.getByRole('button', {
    name: new RegExp(`^Enter( as ${name})?$`),
  });
  await enter.click();
  await expect(enter).toBeHidden();
}
