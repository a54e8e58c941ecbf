import { expect, test } from 'vitest'
import { quotesOf } from '#tests/helpers/quotes.ts'

test.each<[string, (string | null)[], string]>([
  ['وأكدت محافظة البنك المركزي في زهران وداد الريحاني أن العملة مستقرة.', ['وداد الريحاني'], 'a place within the title, "in Zahran"'],
  ['قال مدرب نجوم زهران جابر الريحاني إن الفوز قريب.', ['جابر الريحاني'], 'the club within the title'],
  ['زهران (وكالة أنباء الوادي) - أظهرت بيانات نشرت اليوم أن الأسعار ثابتة.', [null], 'neither the dateline nor a verb speaks'],
  ['وتواجه الخطة انتقادات واسعة من السكان، مؤكدة أن الوقت قصير.', [null], 'a plural of things is no name'],
  ['قال محرر الكتاب الدكتور ناصر الريحاني إن الترجمة جاهزة.', ['ناصر الريحاني'], 'a title in no list, before a rank'],
  ['وقال المشرف العام على المركز الدكتور نعيم الريحاني إن الحملة بدأت.', ['نعيم الريحاني'], 'a title that goes on with "over"'],
  ['وتشير أجواء التقارب إلى أن الوقت مناسب.', [null], 'an ordinary noun with its genitive'],
  ['ورأى غالبية الضيوف أن العرض جيد.', [null], 'most of the guests'],
  ['وسأل الله أن يحفظ المدينة من السيول.', [], 'a prayer reports nothing'],
  ['أكد ضيف تونس الرئيس الجزائري نعيم الريحاني أن الزيارة ناجحة.', ['نعيم الريحاني'], 'a title in no list, before a country and a rank'],
  ['وقال مسؤولو اتحاد الكرة إن الملعب جاهز.', [null], 'officials of a body'],
  ['أكد لـ«الوادي» وكيل وزارة الصحة نعيم الريحاني أن الحملة بدأت.', ['نعيم الريحاني'], 'the paper that is told, in marks'],
  [
    'أشاد نعيم الريحاني بالفريق. وقال عقب وصوله إلى المدينة: «المعسكر كان ناجحا جدا».',
    ['نعيم الريحاني'],
    '"after" is spelt like "commented"',
  ],
  ['أكد معالي الأمين العام للمجلس، الدكتور نعيم الريحاني، أن الحملة بدأت.', ['نعيم الريحاني'], 'rank and name behind a comma'],
  ['زار المدينة استعدادًا لمعركة طويلة، مؤكدًا أن الوقت مناسب.', [null], 'an adverb is nobody'],
  ['وأضاف مونتيرو أن الصورة واضحة.', ['مونتيرو'], 'a name that ends like such a plural'],
  ['أخبر ريبيرو موظفي القطاع بأن الجسر جاهز.', ['ريبيرو'], 'whom he tells is no part of his name'],
  ['وقالت المهندسة فاليري دوران إن الجسر جاهز.', ['فاليري دوران'], 'a name that begins like "and the"'],
  ['وتفيد معلومات أولية أن الجسر جاهز.', [null], 'information is nobody'],
  ['كتب بريمون نقلا عن مهندسيه أن "الجسر جاهز للعبور".', ['بريمون'], 'a name before "quoting"'],
  ['أكد أعضاء مجلس المدينة الـ12 أن الجسر جاهز.', [null], 'the members, however many'],
  ['قالت مقررة المجلس المعنية بالحق في السكن ميرال إيلغر إن الجسر جاهز.', ['ميرال إيلغر'], 'a title with "in" before a name in no list'],
  [
    'يقف كريم الحداد (سائق حافلة) قرب الجسر، ويقول لوكالة الأنباء الوادية "لم أعبره منذ عام كامل".',
    ['كريم الحداد'],
    'the agency that is told, in several words',
  ],
  [
    'في كتابه "تاريخ الجسور القديمة في الوادي"، كتب كريم الحداد أن الجسر أقدم من المدينة.',
    ['كريم الحداد'],
    'the title of a book is no speech',
  ],
  ['مع أغنية «خلص» ظهر أن الجمهور متعب.', [], 'a verb alone in marks is a title'],
])('%s', (text, expected) => {
  expect(quotesOf(text, 'ar').map(({ speakerName }) => speakerName)).toEqual(expected)
})

test.each<[string, (string | null)[], string]>([
  ['حسینعلی بهاری، نماینده شهر، گفته است که پل آماده است.', ['حسینعلی بهاری'], 'two given names written as one'],
  ['به گزارش خبرگزاری دریا، فرشین بهاری، نماینده شهر، گفته است که پل آماده است.', ['فرشین بهاری'], 'behind the credit'],
  ['دریانیوز- امارات می‌گوید که پل آماده است.', ['امارات'], 'behind the name of the outlet'],
  ['اکبر ایرانی، مدیر نشر، گفت: کتاب آماده است.', ['اکبر ایرانی'], 'a surname that is also an adjective of origin'],
  ['سه تن گفتند: پل آماده است.', [null], 'a number of persons'],
  ['فروشندگان زهران می‌گویند که پل آماده است.', [null], 'several who are not named'],
  ['«رومان پاردی» نخست وزیر ایتالیا گفت: پل آماده است.', ['رومان پاردی'], 'a name in marks before its office'],
  ['خطیب زاده گفت: پل تازه ماه آینده باز می‌شود.', ['خطیب زاده'], 'a surname that begins like an office'],
  ['نادر بهاری ستاره شناس گفت: آسمان صاف است.', ['نادر بهاری'], 'a profession in two words'],
  ['دکتر بهاری با بیان اینکه ۲۰ هزار نیرو کم داریم، گفت: کار ادامه دارد.', ['بهاری', 'بهاری'], 'a number is nobody'],
  ['همزمان با باران، موسسه آب نیرو هشدار داده است که رودخانه پر می‌شود.', ['موسسه آب نیرو'], '"at the same time" is nobody'],
  ['در پایان این مراسم نادر بهاری دبیر جشنواره گفت: کار خوب بود.', ['نادر بهاری'], 'behind a circumstance of four words'],
  ['پس از گفت وگویی کوتاه در آغاز دیدار همه رفتند.', [], 'a talk is no speech'],
  ['پیش آمده که فیلم دیر به جشنواره برسد.', [], '"it has happened that" reports nothing'],
  ['به گزارش دریا، محمدرضا حاجی بهاری مدیرعامل سازمان گفت: کار آغاز شد.', ['محمدرضا حاجی بهاری'], 'a rank within a name'],
  ['سایت گفت: کار آغاز شد.', [null], 'a site without a name'],
  ['نادر روحانی، رئیس شورا گفت: کار آغاز شد.', ['نادر روحانی'], 'a surname that is also a profession'],
  ['حضرت آیت الله بهاری گفت: کار آغاز شد.', ['بهاری'], 'an honorific before a rank'],
  ['نخستین لژیونر فوتبال گفت: کار آغاز شد.', [null], 'an ordinary word begins no name'],
  ['مهر: نادر بهاری گفت: کار آغاز شد.', ['نادر بهاری'], 'an agency and a colon before the news'],
  ['خانم معلم گفت: کار آغاز شد.', [null], 'a profession behind a form of address'],
  ['بهاری هدف از این کار را ایمنی عنوان کرد و گفت: کار آغاز شد.', ['بهاری'], 'the object behind the name'],
  ['روابط عمومی جشنواره آب اعلام کرد: کار آغاز شد.', ['روابط عمومی جشنواره آب'], 'public relations speak as a body'],
  ['نادر بهاری گفت: کار آغاز شد.وی افزود: پل باز است.', ['نادر بهاری', 'نادر بهاری'], 'a full stop without a blank'],
  ['وی جواب روشنی نداد اما در عین حال گفت: کار آغاز شد.', [null], 'a pronoun stays the subject of the sentence'],
])('%s', (text, expected) => {
  expect(quotesOf(text, 'fa').map(({ speakerName }) => speakerName)).toEqual(expected)
})
