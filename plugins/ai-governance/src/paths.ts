/*
 * Paths of the views, the same in both frontend systems. Apart from the views, so that
 * what names a path loads none of them.
 */

/** Below the page `/ai-governance`. */
export const MY_WORK_PATH = 'my-work';
/** Below the page `/ai-governance`. */
export const OVERVIEW_PATH = 'overview';
/** Below the page `/ai-governance`. */
export const TRENDS_PATH = 'trends';
/** Below the page `/ai-governance`. */
export const INVENTORY_PATH = 'inventory';
/** Below the page `/ai-governance`. */
export const PACK_CONTROLS_PATH = 'controls';
/** Below the page `/ai-governance`. */
export const MANAGEMENT_SYSTEM_PATH = 'management-system';
/** Below the page `/ai-governance`. */
export const CROSSWALK_PATH = 'crosswalk';
/** Below the page `/ai-governance`. */
export const LAW_CALENDAR_PATH = 'law-calendar';
/** Below the page `/ai-governance`. */
export const CALENDAR_PATH = 'calendar';
/** Below the page `/ai-governance`. */
export const ATTENTION_PATH = 'attention';
/** Below the page `/ai-governance`. */
export const METRICS_PATH = 'monitoring';
/** Below the page `/ai-governance`. */
export const REPORTS_PATH = 'reports';
/** Below the page `/ai-governance`. */
export const ARCHIVE_PATH = 'archived';
/** Below the page `/ai-governance`. */
export const REGISTER_PATH = 'register';

/** Of the Controls tab of an AISystem, unless an app says otherwise. */
export const CONTROLS_PATH = 'ai-controls';
/** Of the Risk tab of an AISystem, unless an app says otherwise. */
export const RISK_PATH = 'ai-risk';
/** Of the Monitoring tab of an AISystem, unless an app says otherwise. */
export const MONITORING_PATH = 'ai-monitoring';
/** Of the Activity tab of an AISystem, unless an app says otherwise. */
export const ACTIVITY_PATH = 'ai-activity';
