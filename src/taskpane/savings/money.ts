/** Figures of a business case as the pane shows them. */
import { words } from "../../words/language";

/** Whole units of the home currency; a true minus sign is read out as "minus". */
export const formatMoney = (amount: number): string =>
  new Intl.NumberFormat(words().locale, { maximumFractionDigits: 0 })
    .format(Math.abs(amount) < 0.5 ? 0 : amount)
    .replace("-", "−");

/** In as few characters as an axis has room for: 1.2M. */
export const formatShortMoney = (amount: number): string =>
  new Intl.NumberFormat(words().locale, { notation: "compact", maximumFractionDigits: 1 })
    .format(amount)
    .replace("-", "−");

export const formatPercentage = (share: number): string =>
  new Intl.NumberFormat(words().locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .format(share)
    .replace("-", "−");

export const formatYears = (years: number): string =>
  new Intl.NumberFormat(words().locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(years);
