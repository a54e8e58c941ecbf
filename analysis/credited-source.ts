import { AGENCIES as ARABIC_AGENCIES, SOURCE_LABELS as ARABIC_LABELS } from './lexicon/ar/agencies.ts'
import { MEDIA_HEADS, AGENCIES as PERSIAN_AGENCIES, SOURCE_LABELS as PERSIAN_LABELS } from './lexicon/fa/agencies.ts'

const agency = `(?:${escapeDots(ARABIC_AGENCIES)}|${escapeDots(PERSIAN_AGENCIES)})`
const labels = `(?:${ARABIC_LABELS}|${PERSIAN_LABELS})`

/** "المصدر: بترا", "منبع: مهر" (source: …) on a line of its own, or at the end of one. */
const LABEL = new RegExp(`(?:^|[\\s(])${labels}\\s*[:：]\\s*([^\\n:،]{2,60}?)\\s*[).]*\\s*$`, 'mu')
/** "القاهرة - رويترز -", "واشنطن (أ ف ب) -": place and agency before the first sentence. */
const DATELINE = new RegExp(`^[^\\n:،.]{0,40}?[\\s(/|-]*(${agency})[)\\s]*[-–—:|]`, 'mu')
/** "(رويترز)" or "/ فارس" closes the text. */
const SIGNATURE = new RegExp(`[(/]\\s*(${agency})\\s*\\)?\\s*[.]?\\s*$`, 'u')
/** "الثورة نت/" on a line of its own. */
const SLASHED = /^([\p{L}][^\n/:.،]{2,24})\s*\/\s*$/mu
/** "به گزارش ایسنا،" (according to the report of ISNA): up to the comma, the semicolon or the next source. */
const REPORT_OF = /(?:^|[\s.؛])به گزارش\s+([^،؛:.\n]{2,80}?)(?=\s*(?:[،؛:.\n]|به نقل از\s|\(|$))/mu
const OWN_MEDIA = new RegExp(`(?:^|\\s)((?:${MEDIA_HEADS})\\s.+|(?:${escapeDots(PERSIAN_AGENCIES)}))$`, 'u')
/** " از یزد", "- منطقه …": where the reporter sits. */
const PLACE = /\s+(?:از|در)\s+[^\s]+(?:\s[^\s]+)?$|\s*[-–].*$/u

/**
 * The outlet or agency that an article credits for its text (المصدر: …, به گزارش …, (رويترز)), as printed; null where it credits none.
 * Apart from speakers: who wrote the text down is not who says something in it. `language` as detected from the text.
 */
export function findCreditedSource(text: string, language: string | null): string | null {
  const labelled = LABEL.exec(text)?.[1]
  if (labelled) return clean(labelled)
  if (language !== 'ar') return reportOf(text) ?? SIGNATURE.exec(text)?.[1] ?? null
  const opening = text.split('\n', 4).slice(1).join('\n')
  const signed = SIGNATURE.exec(text)?.[1] ?? DATELINE.exec(opening)?.[1] ?? SLASHED.exec(opening)?.[1]
  return signed ? clean(signed) : null
}

/** A reporter is credited by the outlet: "خبرنگار گروه شهر خبرگزاری ساحل از بندر" gives the outlet; "خبرنگار ما" (our reporter) gives null. */
function reportOf(text: string): string | null {
  const printed = REPORT_OF.exec(text)?.[1]
  if (!printed) return null
  const source = clean(printed.replace(PLACE, ''))
  return OWN_MEDIA.exec(source)?.[1] ?? null
}

function clean(source: string): string {
  return source.replace(/^["«“\s-]+|["»”\s.-]+$/gu, '').replace(/\s+/gu, ' ')
}

function escapeDots(words: string): string {
  return words.replaceAll('.', '\\.')
}
