/**
 * Days for which what recurs at planned intervals counts, where nothing on record plans
 * another interval: audits, reviews, measurements, training. ISO/IEC 42001:2023 asks for
 * planned intervals and names none; a year is our judgement.
 * @public
 */
export const PLANNED_INTERVAL_DAYS = 365;

/**
 * Days within which a control that stopped passing is to pass again. The standard names
 * none; this is our judgement.
 * @public
 */
export const LAPSE_DAYS = 30;
