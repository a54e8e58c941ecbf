import type { SubjectDefinition } from '#analysis/subject.ts'
import type { OutletInput } from '#catalog/definition.ts'

/** A sentence of an article, and what is quoted in it. */
export type Sentence = {
  text: string
  quote?: { kind: 'direct' | 'colon' | 'indirect'; words: string; cue: string; speaker: string | null; speakerName: string | null }
}

/** Outlets that do not exist. */
export const newsroomOutlets: OutletInput[] = [
  outlet('sahil', 'ar', 'الساحل', 'As-Sahil', 'ساحل', 'Africa/Cairo'),
  outlet('manara', 'ar', 'المنارة اليوم', 'Al-Manara', 'مناره', 'Asia/Beirut'),
  outlet('wadi', 'ar', 'صوت الوادي', 'Voice of the Valley', 'صدای دره', 'Asia/Riyadh'),
  outlet('nakhil', 'ar', 'وكالة النخيل', 'Nakhil Agency', 'خبرگزاری نخیل', 'Asia/Baghdad'),
  outlet('sepideh', 'fa', 'سپیده', 'Sepideh', 'سپیده', 'Asia/Tehran'),
  outlet('damavand', 'fa', 'خبر دماوند', 'Damavand News', 'خبر دماوند', 'Asia/Tehran'),
  outlet('karevan', 'fa', 'کاروان', 'Karevan', 'کاروان', 'Asia/Tehran'),
  outlet('baran', 'fa', 'خبرگزاری باران', 'Baran Agency', 'خبرگزاری باران', 'Asia/Kabul'),
]

function outlet(slug: string, language: 'ar' | 'fa', name: string, en: string, fa: string, timeZone: string): OutletInput {
  const home = `https://${slug}.example/`
  const names = language === 'ar' ? { en, ar: name, fa } : { en, ar: name, fa: name }
  return { slug, name, names, language, timeZone, home, feeds: [{ url: `${home}feed` }], verified: slug !== 'karevan' }
}

/** People and matters that do not exist. */
export const newsroomSubjects: SubjectDefinition[] = [
  subject('samir-halabi', 'speaker', 'Samir Halabi', 'سمير الحلبي', 'سمیر حلبی'),
  subject('nasrin-kaviani', 'speaker', 'Nasrin Kaviani', 'نسرين كاوياني', 'نسرین کاویانی'),
  subject('yusuf-darwish', 'speaker', 'Yusuf Darwish', 'يوسف درويش', 'یوسف درویش'),
  subject('water-treaty', 'topic', 'Water treaty', 'معاهدة المياه', 'پیمان آب'),
  subject('harbour-strike', 'topic', 'Harbour strike', 'إضراب الميناء', 'اعتصاب بندر'),
  subject('bread-price', 'topic', 'Price of bread', 'سعر الخبز', 'بهای نان'),
]

function subject(slug: string, kind: 'topic' | 'speaker', en: string, ar: string, fa: string): SubjectDefinition {
  const nothing = { spellings: [], titles: [], ambiguous: [], exclusions: [], near: [], query: null }
  return { slug, kind, names: { en, ar, fa }, ...nothing, speakerKind: kind === 'speaker' ? 'person' : null }
}

/** The text of the numbered article; `age` in days turns the matter of the day, so that curves move. */
export function sentencesOf(language: 'ar' | 'fa', number: number, age: number): { title: string; sentences: Sentence[] } {
  const speaker = newsroomSubjects[(number + Math.floor(age / 4)) % 3]!
  const topic = newsroomSubjects[3 + ((number * 7 + age) % 3)]!
  const [name, matter] = [speaker.names[language], topic.names[language]]
  const shape = shapes[language][number % shapes[language].length]!
  return shape(name, matter, speaker.slug)
}

type Shape = (name: string, matter: string, slug: string) => { title: string; sentences: Sentence[] }

const shapes: Record<'ar' | 'fa', Shape[]> = {
  ar: [
    (name, matter, slug) => ({
      title: `${name} يبحث ${matter} مع وفد الإقليم`,
      sentences: [
        { text: `بحث ${name} اليوم ${matter} مع وفد من الإقليم، في لقاء دام ثلاث ساعات.` },
        direct(`وقال ${name}: «لن نوقّع قبل أن يقرأ الناس كل سطر من النص».`, 'لن نوقّع قبل أن يقرأ الناس كل سطر من النص', 'قال', slug, name),
        indirect(`وأضاف أن اللجنة ستعود إلى الاجتماع بعد أسبوع.`, 'أن اللجنة ستعود إلى الاجتماع بعد أسبوع', 'أضاف', slug, name),
        direct(`ورأى أحد الحاضرين أن «الوقت يضيق».`, 'الوقت يضيق', 'رأى', null, null),
      ],
    }),
    (name, matter) => ({
      title: `هدوء في الأسواق بعد أنباء عن ${matter}`,
      sentences: [
        { text: `عاد الهدوء إلى الأسواق بعد أنباء عن ${matter} نقلتها مصادر محلية.` },
        { text: `ويرى تجار أن ما أعلنه ${name} قبل أيام لم يغيّر شيئا بعد.` },
      ],
    }),
  ],
  fa: [
    (name, matter, slug) => ({
      title: `${name}: ${matter} به پایان می‌رسد`,
      sentences: [
        { text: `نشست خبری درباره ${matter} با حضور ${name} برگزار شد.` },
        colon(
          `${name} گفت: این کار تا پایان سال تمام می‌شود و کسی زیان نمی‌بیند.`,
          'این کار تا پایان سال تمام می‌شود و کسی زیان نمی‌بیند',
          'گفت',
          slug,
          name,
        ),
        indirect(`وی افزود که گزارش کامل هفته آینده منتشر خواهد شد.`, 'که گزارش کامل هفته آینده منتشر خواهد شد', 'افزود', slug, name),
      ],
    }),
    (name, matter, slug) => ({
      title: `گزارش تازه از ${matter}`,
      sentences: [
        { text: `تازه‌ترین آمار درباره ${matter} نشان می‌دهد که روند کند شده است.` },
        direct(`${name} در این باره گفت: «آمار را باید با احتیاط خواند».`, 'آمار را باید با احتیاط خواند', 'گفت', slug, name),
      ],
    }),
  ],
}

function direct(text: string, words: string, cue: string, speaker: string | null, speakerName: string | null): Sentence {
  return { text, quote: { kind: 'direct', words, cue, speaker, speakerName } }
}

function colon(text: string, words: string, cue: string, speaker: string, speakerName: string): Sentence {
  return { text, quote: { kind: 'colon', words, cue, speaker, speakerName } }
}

function indirect(text: string, words: string, cue: string, speaker: string, speakerName: string): Sentence {
  return { text, quote: { kind: 'indirect', words, cue, speaker, speakerName } }
}
