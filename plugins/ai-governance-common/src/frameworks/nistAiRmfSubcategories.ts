/** How many subcategories each category has, NIST AI 100-1 (January 2023). */
const CATEGORIES: Record<string, number[]> = {
  GOVERN: [7, 3, 2, 3, 2, 2],
  MAP: [6, 3, 5, 2, 2],
  MEASURE: [3, 13, 3, 3],
  MANAGE: [4, 4, 2, 3],
};

/**
 * The 72 subcategories of the NIST AI RMF 1.0, such as `GOVERN 1.6`, in the order of
 * the framework.
 * @public
 */
export const nistAiRmfSubcategories: readonly string[] = Object.entries(
  CATEGORIES,
).flatMap(([name, counts]) =>
  counts.flatMap((count, category) =>
    Array.from(
      { length: count },
      (_, index) => `${name} ${category + 1}.${index + 1}`,
    ),
  ),
);
