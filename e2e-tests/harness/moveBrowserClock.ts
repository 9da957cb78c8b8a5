import { Page } from '@playwright/test';

/** Sets the clock of pages that are opened from here on ahead, and lets it run. */
export async function moveBrowserClock(page: Page, ahead: number) {
  await page.addInitScript(milliseconds => {
    const RealDate = Date;
    const now = () => RealDate.now() + milliseconds;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
  }, ahead);
}
