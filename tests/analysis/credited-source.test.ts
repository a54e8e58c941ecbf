import { expect, test } from 'vitest'
import { findCreditedSource } from '#analysis/credited-source.ts'

test.each<[string, string, string | null, string]>([
  ['عنوان\nانتهى الاجتماع أمس.\nالمصدر: وكالة البحر', 'ar', 'وكالة البحر', 'a line "source: …"'],
  ['عنوان\nانتهى الاجتماع أمس. المصدر : بترا', 'ar', 'بترا', 'the label closes the last line'],
  ['عنوان\nالقاهرة - رويترز - انتهى الاجتماع أمس.', 'ar', 'رويترز', 'a dateline of place and agency'],
  ['عنوان\nانتهى الاجتماع أمس. (أ ف ب)', 'ar', 'أ ف ب', 'a signature in brackets'],
  ['عنوان\nالنهضة نت/\nانتهى الاجتماع أمس.', 'ar', 'النهضة نت', 'an outlet before a slash on a line of its own'],
  ['عنوان\nقال المصدر إن الاجتماع انتهى.', 'ar', null, 'المصدر (the source) as a speaker is no credit'],
  ['عنوان\nبحسب وكالة البحر، انتهى الاجتماع.', 'ar', null, 'according-to names a speaker'],
  ['عنوان\nبه گزارش ایسنا، نشست پایان یافت.', 'fa', 'ایسنا', 'به گزارش (by the report of) an agency'],
  [
    'عنوان\nبه گزارش خبرنگار گروه ورزشی خبرگزاری دریا از رشت، بازی پایان یافت.',
    'fa',
    'خبرگزاری دریا',
    'a reporter is credited by the outlet',
  ],
  ['عنوان\nبه گزارش مهر به نقل از رویترز، نشست پایان یافت.', 'fa', 'مهر', 'the outlet that wrote it, not the one it quotes'],
  ['عنوان\nبه گزارش خبرنگار ما، نشست پایان یافت.', 'fa', null, '"our reporter" is nobody else'],
  ['عنوان\nبه گزارش سازمان آب، باران کم شد.', 'fa', null, 'a body reports, no outlet'],
  ['عنوان\nنشست پایان یافت.\nمنبع: روزنامه بامداد', 'fa', 'روزنامه بامداد', 'a line "source: …"'],
])('%j in %s credits %j: %s', (text, language, expected) => {
  expect(findCreditedSource(text, language)).toBe(expected)
})
