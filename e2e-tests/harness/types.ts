/** A folder under packages/ that holds an app. */
export type AppName = 'app' | 'app-legacy';
