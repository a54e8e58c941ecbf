import { expect, test } from 'vitest'
import { detectLanguage } from '#analysis/language.ts'

const TEXTS: [text: string, language: string | null, why: string][] = [
  ['قال الوزير إن الاجتماع كان ناجحا في العاصمة', 'ar', 'Arabic prose'],
  ['الرئيس يستقبل وفدا', 'ar', 'a bare Arabic headline'],
  ['وزیر گفت که این نشست در تهران برگزار شد', 'fa', 'Persian prose'],
  ['وزير گفت كه اين نشست در پايتخت برگزار شد', 'fa', 'Persian typed on an Arabic keyboard'],
  ['تداوم تردد دریایی به جزیره', 'fa', 'a Persian headline of borrowed words'],
  ['بو ایل تبریزده چوخلو قار یاغدی و یوللار باغلاندی', 'azb', 'Azeri by two words of its own, with the letters of Persian'],
  ['این ایل در تبریز بار انداخت و بیر آنها کشته شد', 'fa', 'one such word is still Persian'],
  ['شاروالی کابل از ساخت سرک‌های تازه خبر داد', 'prs', 'Dari in one word that Iran never writes and one that it seldom does'],
  ['باشنده‌گان این ولسوالی از سرک‌های تازه خشنود هستند', 'prs', 'Dari by its spelling of an ending'],
  ['در ولسوالی‌های افغانستان مدرسه ساخته شد', 'fa', "one word of the neighbour's is still Persian"],
  ['قوماندان پولیس ولسوالی گفت که مجروحان به شفاخانه رسیدند', 'prs', 'Dari: commander, police, district, hospital'],
  ['وزیر نے کہا کہ حکومت اس ہفتے یہ فیصلہ کرے گی', 'ur', 'Urdu'],
  ['د حکومت ویاند وویل چې دوی به په دې ښار کې ناسته وکړي', 'ps', 'Pashto'],
  ['سەرۆکی حکومەت گوتی کە ئەم کۆبوونەوەیە بۆ هەموو لایەک بوو', 'ckb', 'Kurdish'],
  ['بو ایل چوخ یاخشی اولدو و بیر گون سونرا دئدی', 'azb', 'Azeri in Arabic letters'],
  ['Prezident dedi ki, bu il üçün həm də yaxşıdır', 'az', 'Azeri'],
  ['The minister said that the meeting was held on Monday', 'en', 'English'],
  ['Le ministre a dit que la réunion est dans la ville', 'fr', 'French'],
  ['۱۲۳ — ٤٥', null, 'no letters'],
  ['', null, 'nothing'],
]

test.each(TEXTS)('%s is %s (%s)', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test('a few foreign words do not change the language of an article', () => {
  expect(detectLanguage('أعلنت شركة Apple عن هاتف iPhone الجديد في مؤتمر Developers Conference الذي عقد في كاليفورنيا')).toBe('ar')
})
