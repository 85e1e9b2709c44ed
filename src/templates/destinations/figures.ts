/**
 * Published figures of the countries offered as destinations: the four that the documented text names, then others in
 * which work is often done. Sources: time zone, IANA (public domain); GDP per capita 2023 in current US dollars and price
 * level ratio 2023 (PPP conversion factor to market exchange rate, United States = 1), World Bank, World Development
 * Indicators, CC BY 4.0; consumer price inflation, World Bank, CC BY 4.0; governance, the mean of the six Worldwide
 * Governance Indicators 2022, World Bank, about −2.5 to 2.5; English as an official language, to be confirmed by whoever
 * uses it. GDP per capita is a stand-in for income, never a wage. Wages are not among them: no free, reliable table exists.
 */
export interface DestinationFigures {
  readonly country: string;
  readonly timeZone: string;
  /** US dollars. */
  readonly gdpPerCapita: number;
  readonly priceLevel: number;
  /** Per cent a year and its year; null where the published value was wrong. */
  readonly inflation: { readonly percent: number; readonly year: number } | null;
  readonly governance: number;
  readonly isEnglishOfficial: boolean;
  readonly englishNote?: string;
}

type Measures = readonly [gdpPerCapita: number, priceLevel: number, governance: number];

function figures(
  country: string,
  timeZone: string,
  [gdpPerCapita, priceLevel, governance]: Measures,
  inflation: readonly [percent: number, year: number] | null,
  english: { readonly isOfficial: boolean; readonly note?: string } = { isOfficial: false },
): DestinationFigures {
  return {
    country,
    timeZone,
    gdpPerCapita,
    priceLevel,
    inflation: inflation && { percent: inflation[0], year: inflation[1] },
    governance,
    isEnglishOfficial: english.isOfficial,
    ...(english.note !== undefined && { englishNote: english.note }),
  };
}

const OFFICIAL = { isOfficial: true } as const;

export const DESTINATION_FIGURES: readonly DestinationFigures[] = [
  figures("China", "Asia/Shanghai", [12614, 0.514, -0.33], [0.2, 2024]),
  figures("India", "Asia/Kolkata", [2485, 0.244, -0.07], [5, 2024], { isOfficial: true, note: "associate official" }),
  figures("Philippines", "Asia/Manila", [3726, 0.346, -0.28], [3.2, 2024], OFFICIAL),
  figures("Mexico", "America/Mexico_City", [13926, 0.544, -0.52], [4.7, 2024]),
  figures("Malaysia", "Asia/Kuala_Lumpur", [11649, 0.313, 0.43], [1.8, 2024], {
    isOfficial: false,
    note: "widely used",
  }),
  figures("Vietnam", "Asia/Ho_Chi_Minh", [4347, 0.286, -0.34], [3.6, 2024]),
  figures("Indonesia", "Asia/Jakarta", [4941, 0.316, -0.05], [3.7, 2023]),
  figures("Thailand", "Asia/Bangkok", [7172, 0.306, -0.18], [1.2, 2023]),
  figures("Brazil", "America/Sao_Paulo", [10044, 0.488, -0.29], [4.4, 2024]),
  figures("Colombia", "America/Bogota", [6980, 0.324, -0.18], [6.6, 2024]),
  figures("Costa Rica", "America/Costa_Rica", [16595, 0.594, 0.59], [-0.4, 2024]),
  figures("Poland", "Europe/Warsaw", [22113, 0.447, 0.5], [3.8, 2024]),
  figures("Romania", "Europe/Bucharest", [18419, 0.385, 0.31], null),
  figures("Bulgaria", "Europe/Sofia", [15798, 0.408, 0.05], [2.4, 2024]),
  figures("Portugal", "Europe/Lisbon", [27275, 0.559, 0.95], [2.4, 2024]),
  figures("South Africa", "Africa/Johannesburg", [6253, 0.395, -0.1], [4.4, 2024], OFFICIAL),
  figures("Egypt", "Africa/Cairo", [3513, 0.187, -0.76], [33.9, 2023]),
  figures("Kenya", "Africa/Nairobi", [1950, 0.308, -0.49], [4.5, 2024], OFFICIAL),
];

/**
 * Sample wages in the order of the figures: loaded cost of one employee a year, made up to show the template at work,
 * none measured; that is why each carries the EXAMPLE tag.
 */
export const EXAMPLE_WAGES: readonly number[] = [
  24_000, 15_000, 13_000, 21_000, 20_000, 14_000, 13_000, 17_000, 22_000, 18_000, 26_000, 38_000, 32_000, 29_000,
  40_000, 23_000, 11_000, 12_000,
];
