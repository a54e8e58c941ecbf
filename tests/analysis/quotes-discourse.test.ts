import { expect, test } from 'vitest'
import type { PressLanguage } from '#analysis/subject.ts'
import { quotesOf, speaker } from '#tests/helpers/quotes.ts'

const SUBJECTS = [
  speaker(1, { ar: 'سالم الكريمي', fa: 'سالم کریمی' }, [
    { words: 'رئيس البحيرة', language: 'ar', from: '2020-01-01', to: null },
    { words: 'الرئيس البحيري', language: 'ar', from: '2020-01-01', to: null },
  ]),
]

function speakersOf(text: string, language: PressLanguage): (string | null)[] {
  return quotesOf(text, language, SUBJECTS).map(({ speakerName }) => speakerName)
}

test.each<[string, (string | null)[], string]>([
  [
    'قالت شركة البحر في بيان إن الجسر جاهز. وأضاف البيان أن الطريق مغلقة. وتابع أن العمل مستمر.',
    ['شركة البحر', 'شركة البحر', 'شركة البحر'],
    'a statement is said by the body that wrote it',
  ],
  ['قال بيان لوزارة النقل إن الجسر جاهز.', ['وزارة النقل'], 'the writer in the title of the paper'],
  ['قال تقرير نشرته صحيفة البحر إن الجسر جاهز.', ['صحيفة البحر'], 'the writer behind the paper'],
  ['ووفقا لمعلومات نشرها موقع البحر، فإن الجسر جاهز للافتتاح.', ['موقع البحر'], 'according to what a site published'],
  ['قال تقرير هندسي إن الجسر جاهز. وأضاف التقرير أن الطريق مغلقة.', [null, null], 'a paper of nobody'],
  ['استقبل وزير النقل كريم الحداد الوفد. وقال سموه إن الجسر جاهز.', ['كريم الحداد'], '"his highness" is who was named'],
  [
    'وأشار الفريق البرلماني إلى أن الجسر قديم. وقال الفريق إن الطريق مغلقة.',
    ['الفريق البرلماني', 'الفريق البرلماني'],
    'a group, no general',
  ],
  ['قال الفريق كريم الحداد إن الجسر جاهز.', ['كريم الحداد'], 'a general'],
  [
    'أعلن مكتب المدعي العام الهولندي القبض على رجل. وقال المكتب إنه شاب.',
    ['مكتب المدعي العام الهولندي'],
    'the object is no part of the name',
  ],
  ['أوضح كريم الحداد، رئيس البلدية، الأمر، إذ قال: "الجسر قديم جدا ومتهالك".', ['كريم الحداد'], '"as he said"'],
  ['قال رئيس نادي المدينة الأدبي، الشاعر كريم الحداد، إن الجسر جاهز.', ['كريم الحداد'], 'a second title before the name'],
  ['قال مستشار الكريمي لشؤون النقل إن الجسر جاهز.', [null], 'an adviser is not whom he advises'],
  ['قال مستشار الرئيس البحيري لشؤون النقل إن الجسر جاهز.', [null], 'nor if that one is meant by his title'],
  ['أعلن مكتب الكريمي أن الجسر جاهز.', ['مكتب الكريمي'], "a person's office is a body of its own"],
  ['قال الرئيس البحيري إن الجسر جاهز.', ['سالم الكريمي'], 'the title at the head of the phrase'],
  ['أعلنت "زين البحر" عن عرضها. وكشفت الشركة أن العرض متاح.', ['زين البحر'], '"the company" is the name in marks'],
  ['أشار موقع البحر إلى أن الجسر جاهز. وبحسب هذا الموقع فإن الطريق مغلقة منذ أيام.', ['موقع البحر', 'موقع البحر'], '"this site"'],
  [
    'أحمد عيد: الجسر جاهز\nأكد رئيس الاتحاد أحمد بن عيد الحربي أن الجسر جاهز.',
    ['أحمد بن عيد الحربي', 'أحمد بن عيد الحربي'],
    '"son of" left out',
  ],
  ['قال يشار تشوقور، مسؤول قسم الجسور، إن الجسر جاهز.', ['يشار تشوقور'], 'a name that looks like a verb'],
  ['قدم الناقد محمد بنعزيز نقدا حول الفيلم، حيث أشار إلى أن الجسر جاهز.', ['محمد بنعزيز'], 'the accusative is the object'],
  ['ورد كريم الحداد على الشاعر بأبيات يقول فيها: «الجسر قديم جدا يا صاحبي».', ['كريم الحداد'], 'verses in which he says'],
  [
    'أكد كريم الحداد أن الجسر جاهز. وأوضح الخبير القانوني والسياسي أن الطريق مغلقة.',
    ['كريم الحداد', 'كريم الحداد'],
    'the expert of two fields spoke last',
  ],
  ['قال المدير التنفيذي لتويتر باراغ أغراوال إن الجسر جاهز.', ['باراغ أغراوال'], 'the company of a title is no part of the name'],
  [
    'أكد الأمين العام لصندوق الأمير سلطان بن عبدالعزيز لتنمية المدينة حسن الجاسر أن الجسر جاهز.',
    ['حسن الجاسر'],
    'whom a fund is named after does not speak',
  ],
  ['بعد انتهاء الاجتماع، زار كريم الحداد الجسر، وأكد أن الطريق مغلقة.', ['كريم الحداد'], 'the clause behind a circumstance'],
])('%s', (text, expected) => {
  expect(speakersOf(text, 'ar')).toEqual(expected)
})

test.each<[string, (string | null)[], string]>([
  ['روز گذشته بنعلی دریانورد، نخست وزیر بحیره، در مراسمی گفت: پل آماده است.', ['بنعلی دریانورد'], 'a name in no list behind a time'],
  ['پیشتر کمال قلیچدار در انتقاد از این طرح گفت: پل آماده است.', ['کمال قلیچدار'], 'behind "earlier"'],
  ['باني، معاونت سازمان راه با بیان این مطلب گفت: پل آماده است.', ['باني'], 'an office for its holder'],
  [
    'اولیانف: پل آماده نیست\nمیخال اولیانف، نماینده شهر، گفت که پل قدیمی است.',
    ['میخال اولیانف', 'میخال اولیانف'],
    'a surname in the title whose full name the text gives',
  ],
  ['یک ژنرال آمریکایی اعلام کرد که پل آماده است.', [null], 'an adjective is no name'],
  [
    'حجت الاسلام و المسلمین غلامحسین محسنی اژه ای گفت: پل آماده است.\nسخنگوی دستگاه گفت: جاده باز است.',
    ['غلامحسین محسنی اژه ای', 'غلامحسین محسنی اژه ای'],
    'a rank of several words',
  ],
  ['رئیس دفتر کریمی گفت که پل آماده است.', [null], 'the head of the office is not whose office it is'],
  ['سخنگوی کریمی گفت که پل آماده است.', [null], 'nor is the spokesman'],
  ['بی بی سی گزارش داد که پل آماده است.', ['بی بی سی'], 'a body spelled in letters'],
  ['سایت رسمی گمرک دریا می‌گوید پل امسال آماده شده است.', ['سایت رسمی گمرک دریا'], '"official" within the name of a body'],
  [
    'به گفته ایرج مهرآزما مشاور مرکز پژوهش‌های مجلس پل شهر آماده نیست.\nوی افزود: جاده باز است.',
    ['ایرج مهرآزما', 'ایرج مهرآزما'],
    'according to, without a comma',
  ],
  ['او همچنین گفته رهبران این شهر باید پل را بسازند.', [null], 'the verb "has" left out'],
  [
    'نواک: پل آماده نیست\nالکساندر نواک وزیر راه می‌گوید که پل شهر قدیمی است.',
    ['الکساندر نواک', 'الکساندر نواک'],
    'an office without a comma',
  ],
  [
    'گلنار وکیل گیلانی اظهار کرد: پل آماده است.\nرییس جدید فدراسیون خاطر نشان کرد: جاده باز است.',
    ['گلنار وکیل گیلانی', 'گلنار وکیل گیلانی'],
    'a role within a surname',
  ],
])('%s', (text, expected) => {
  expect(speakersOf(text, 'fa')).toEqual(expected)
})

test('what is named in a list behind a colon is no speech', () => {
  expect(quotesOf('أعلنت شركة البحر إصدار نسختين: "بحر" و"بحر بلس".', 'ar')).toEqual([])
})

test('که behind an announced figure tells of the figure, behind "this news" it is the news', () => {
  expect(quotesOf('مرکز آمار تورم امسال را ۳۲ درصد اعلام کرد که نسبت به سال پیش کاهش نشان می‌دهد.', 'fa')).toEqual([])
  expect(quotesOf('مرکز آمار این خبر را اعلام کرد که تورم کاهش یافته است.', 'fa')).toHaveLength(1)
})

test('"ending" is not "that she", and "nearly" reports nothing', () => {
  expect(quotesOf('وأشارت صحف إلى وجود استعدادات لرسم الطريق، قصد إنهاء الخلافات السابقة.', 'ar')).toEqual([])
  expect(quotesOf('كشفت رسالة عن تحول كبير كادت أن تعرفه المدينة القديمة.', 'ar')).toEqual([])
})

test('the name of a company in marks is no speech', () => {
  expect(quotesOf('أعلنت شركة "بحر الشمال للنقل"، الرائدة في النقل، عن توقيع شراكة.', 'ar')).toEqual([])
})
