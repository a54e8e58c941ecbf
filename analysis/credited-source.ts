const CREDIT_LINE = /^\s*(?:المصدر|منبع)\s*[:：]\s*(.{2,60}?)\s*\.?$/m
const ACCORDING_TO_OUTLET = /به گزارش ([^،؛.\n]{3,60})[،؛]/

/** The outlet or agency that an article credits for its text (المصدر: …, به گزارش …), as printed; null where it credits none. Never a speaker. */
export function findCreditedSource(text: string, _language: string | null): string | null {
  return (CREDIT_LINE.exec(text) ?? ACCORDING_TO_OUTLET.exec(text))?.[1] ?? null
}
