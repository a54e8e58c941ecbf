import { arabicTopics } from '../texts/arabic/topics.ts'
import type { Phrasebook } from './phrasebook.ts'

export const arabic: Phrasebook = {
  language: 'ar',
  topics: arabicTopics,
  cities: ['نيلبار', 'سيماب', 'لازورد', 'كوهسار', 'آبكينة', 'زرين'],
  clubs: ['أمواج لازورد', 'صقور كوهسار', 'اتحاد سيماب'],
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  today: 'اليوم {weekday}',
  firstWords: [
    'و[قال|قالت] {title} {name}: «{speech}».',
    'و[صرح|صرحت] {title} {name} للصحفيين: «{speech}».',
    'و[أكد|أكدت] {title} {name} أن {speech}.',
    'و[أوضح|أوضحت] {title} {name}، في مؤتمر صحفي، أن {speech}.',
    'و[قال|قالت] {title} {name} إن {speech}.',
    'ومن [جهته|جهتها]، [شدد|شددت] {title} {name} على أن {speech}.',
    'و[أشار|أشارت] {title} {name} إلى أن {speech}.',
    'وبحسب {title} {name}، فإن {speech}.',
  ],
  furtherWords: [
    'و[أضاف|أضافت]: «{speech}».',
    'و[أضاف|أضافت] أن {speech}.',
    'و[تابع|تابعت] {surname} [قائلا|قائلة]: «{speech}».',
    'و[رأى|رأت] {surname} أن {speech}.',
    'و[لفت|لفتت] إلى أن {speech}.',
    'و[ختم|ختمت] {surname} بالقول إن {speech}.',
  ],
  headline: '{surname}: {speech}',
  closings: [
    'ومن المقرر أن تُنشر تفاصيل أخرى في وقت لاحق.',
    'ولم يصدر تعليق آخر حتى كتابة هذا الخبر.',
    'وكانت {otherCity} قد شهدت أمرا مشابها قبل {tens} شهرا.',
    'ويتوقع أن تتضح الصورة أكثر مطلع الأسبوع المقبل.',
    'وتعد {city} من أكبر مدن البحيرة.',
    'وتصل إلى {city} في هذا الموسم رحلات من {otherCity} كل يوم.',
  ],
  // All facts begin with "and", which the first sentence of a text does without: وبلغ (and it reached) becomes بلغ.
  open: (sentence) => sentence.replace(/^و/, ''),
  number: String,
}
