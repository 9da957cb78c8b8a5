/** The folders under packages/ that hold an app. */
export const APPS = ['app', 'app-legacy'] as const;

export type AppName = (typeof APPS)[number];
