import { useEffect } from 'react';

/** Class of the bar of tabs of the legacy page. */
export const TAB_BAR = 'ai-governance-tabs';

/** Also that of the page layout of an app, by the name that Backstage UI documents. */
const TAB_BARS = `.bui-PluginHeaderTabsWrapper, .${TAB_BAR}`;

/** Brings the tab of the view into sight, where the bar is wider than the screen. */
export function useTabInView(path: string): void {
  useEffect(() => {
    const bar = document.querySelector(TAB_BARS);
    const tab = bar?.querySelector('[role="tab"][aria-selected="true"]');
    if (!bar || !tab || bar.scrollWidth <= bar.clientWidth) return;
    const { left, width } = tab.getBoundingClientRect();
    const frame = bar.getBoundingClientRect();
    bar.scrollLeft += left - frame.left - (frame.width - width) / 2;
  }, [path]);
}
