/** Models of one source. More than that is not read as a whole. */
export const MOST_MODELS = 5_000;

/** Places that are kept of where a model runs. */
export const MOST_PLACES = 50;
