/** A kind that holds nothing but AI; what accepts it accepts those of an organisation, too. */
export const AI_KIND = 'AiResource';
