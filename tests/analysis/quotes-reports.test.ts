import { expect, test } from 'vitest'
import { quotedWords, quotesOf, speaker } from '#tests/helpers/quotes.ts'

type Report = [kind: string, words: string, speaker: string | null]

test.each<[string, Report[], string]>([
  [
    'بيان\nوجاء في بيان لحزب البحر أن "الطريق مغلقة منذ أسبوع". وورد في تقرير صادر عن منظمة الجسور أن العمل متوقف.',
    [
      ['direct', 'الطريق مغلقة منذ أسبوع', 'حزب البحر'],
      ['indirect', 'أن العمل متوقف', 'منظمة الجسور'],
    ],
    '"it says in" a paper, whose writer speaks; an adjective of issuing stands between',
  ],
  ['سباق\nجاء كريم الحداد في المرتبة الأولى، وجاء في المركز الثاني لاعب آخر أن يفوز.', [], 'who came first says nothing'],
  [
    'جسر\nوقال كريم الحداد: إن الجسر جاهز، لكن سامي فارس قال: إن الطريق مغلقة.',
    [
      ['indirect', 'إن الجسر جاهز', 'كريم الحداد'],
      ['indirect', 'إن الطريق مغلقة', 'سامي فارس'],
    ],
    '"that" behind a colon is a content clause, and ends where another speaks',
  ],
  [
    'جسر\nوقال كريم الحداد إن الجسر جاهز لافتا الانتباه إلى أن الطريق مغلقة.',
    [
      ['indirect', 'إن الجسر جاهز', 'كريم الحداد'],
      ['indirect', 'أن الطريق مغلقة', 'كريم الحداد'],
    ],
    'a participle with its noun',
  ],
  [
    'جسر\nيتعهد كريم الحداد بفتح الطريق، في الوقت الذي يقول فيه سامي فارس إن العمل طويل.',
    [['indirect', 'إن العمل طويل', 'سامي فارس']],
    'a clause of time has a speaker of its own',
  ],
  [
    'ضحايا\nوأصيب خمسة عمال، وفقا للجنة الأطباء المركزية.',
    [['indirect', 'وأصيب خمسة عمال', 'لجنة الأطباء المركزية']],
    '"for" written onto a word that begins with l',
  ],
  [
    'قانون\nقالت الدائرة الإعلامية للبرلمان إن التصويت تم. وأوضح المصدر ذاته أن القانون جديد. وأضاف أنه يستهدف التجار.',
    [
      ['indirect', 'إن التصويت تم', 'الدائرة الإعلامية للبرلمان'],
      ['indirect', 'أن القانون جديد', 'الدائرة الإعلامية للبرلمان'],
      ['indirect', 'أنه يستهدف التجار', 'الدائرة الإعلامية للبرلمان'],
    ],
    'the verb goes on with the gender of "source", not of the office',
  ],
  ['حي\nتقول آلاء إنها مستعدة.', [['indirect', 'إنها مستعدة', 'آلاء']], 'a name that is written like "except"'],
  [
    'لقاء\nكما أوضح المشرف على البرنامج وعضو مجلس الأمناء في جامعة نيلبار الدكتور مساعد الأحمد أن البرنامج قديم.',
    [['indirect', 'أن البرنامج قديم', 'مساعد الأحمد']],
    'a long title with "over" and "in", and a name that is also a title',
  ],
  [
    'الصقور\nأكد بيريك مولدارو مدرب الصقور أن الحارس مصاب.\nوقال فيتور لامبا مدرب النسور إن فريقه جاهز. وأضاف المدرب أن المباراة صعبة.',
    [
      ['indirect', 'أن الحارس مصاب', 'بيريك مولدارو'],
      ['indirect', 'إن فريقه جاهز', 'فيتور لامبا'],
      ['indirect', 'أن المباراة صعبة', 'فيتور لامبا'],
    ],
    'of two who hold a title, the one who spoke last',
  ],
  [
    'مدرب الصقور: الحارس لن يلعب\nأكد بيريك مولدارو مدرب الصقور أن الحارس مصاب.',
    [
      ['colon', 'الحارس لن يلعب', 'بيريك مولدارو'],
      ['indirect', 'أن الحارس مصاب', 'بيريك مولدارو'],
    ],
    'a name in no list behind the verb, before its office, is who the title means',
  ],
  [
    'شرطة\nقال المقدم كريم الحداد الناطق الرسمي لشرطة نيلبار إن الطريق مغلقة. وأكد الناطق الرسمي لشرطة نيلبار أن الشاب حر.',
    [
      ['indirect', 'إن الطريق مغلقة', 'كريم الحداد'],
      ['indirect', 'أن الشاب حر', 'كريم الحداد'],
    ],
    'a rank is no part of the office behind the name',
  ],
  [
    'وزير الخارجية الزرقاني: الأمر خطير\nأكد الشيخ كريم جابر الأحمد الصباح وزير الخارجية الزرقاني إدانة بلاده للهجوم.',
    [['colon', 'الأمر خطير', 'كريم جابر الأحمد الصباح']],
    'a surname that is a word, before an office; the object behind the office is no name',
  ],
  [
    'طاقة\nقال كريم الحداد إن النفط باق. ونقل التقرير عن رئيس مجموعة بحر برولوم، أن النمو باق.',
    [
      ['indirect', 'إن النفط باق', 'كريم الحداد'],
      ['indirect', 'أن النمو باق', null],
    ],
    "the second word of a company's name",
  ],
  [
    'لقاء\nقال وزير الخارجية كريم الحداد في مؤتمر مع وزير الخارجية الزرقاني فالتر موران إن الجسر جاهز. ورأى وزير الخارجية أن الطريق مغلقة.',
    [
      ['indirect', 'إن الجسر جاهز', 'كريم الحداد'],
      ['indirect', 'أن الطريق مغلقة', 'كريم الحداد'],
    ],
    "an office without a country is his whom the article calls so, not another state's minister",
  ],
  [
    'بيان\nقال كريم الحداد إن الجسر جاهز. وأضاف ووقوفًا على الأسباب أن الطريق مغلقة.',
    [
      ['indirect', 'إن الجسر جاهز', 'كريم الحداد'],
      ['indirect', 'أن الطريق مغلقة', 'كريم الحداد'],
    ],
    'an adverb behind the verb is nobody',
  ],
  [
    'حادث\nغرق المركب فجرا، على ما أوضحت شرطة نيلبار. والأمر صعب على ما يبدو للناس.',
    [['indirect', 'غرق المركب فجرا', 'شرطة نيلبار']],
    '"as … explained", and "as it seems"',
  ],
  [
    'أسعار\nارتفعت الأسعار كثيرا هذا العام، حسب تقرير صحيفة البحر.',
    [['indirect', 'ارتفعت الأسعار كثيرا هذا العام', 'صحيفة البحر']],
    'the report of a paper',
  ],
  [
    'جسر\nوقال كريم الحداد: الجسر جاهز منذ الأمس، مشيرا إلى أن الطريق مغلقة.',
    [
      ['colon', 'الجسر جاهز منذ الأمس', 'كريم الحداد'],
      ['indirect', 'أن الطريق مغلقة', 'كريم الحداد'],
    ],
    'the writer goes on behind unmarked speech',
  ],
  [
    'جسر\nوفي مقاله بصحيفة البحر كتب المحلل كريم الحداد أن الجسر قديم.',
    [['indirect', 'أن الجسر قديم', 'كريم الحداد']],
    'a verb that may be a noun, before its speaker',
  ],
  ['جسر\nاعتبر كريم الحداد المشروع مهما، حيث روعي عند تصميمه أن يكون واسعا.', [], 'a clause of circumstance has its own "that"'],
  ['حادث\nأشار المتداولون إلى أن الشحنة قديمة.', [['indirect', 'أن الشحنة قديمة', null]], 'people in the plural are no name'],
  [
    'الحداد يؤكد حرص المملكة على السلام\nوشدد كريم الحداد على العمل، مشيرا إلى أن السلام مطلوب.',
    [['indirect', 'أن السلام مطلوب', 'كريم الحداد']],
    'the object of a headline is no actor',
  ],
  [
    'رد\nقالت الخارجية الأميركية إن الحوار مستمر. وقالت الخارجية الروسية إن الحوار توقف.',
    [
      ['indirect', 'إن الحوار مستمر', 'الخارجية الأميركية'],
      ['indirect', 'إن الحوار توقف', 'الخارجية الروسية'],
    ],
    "each state has a foreign ministry of its own: another state's words are not the first one's",
  ],
  [
    'ضبط\nأوضحت السلطات الزرقانية أن الشحنة قديمة، مشيرا إلى أن التحقيق مستمر. وأضافت أن السائق هرب.',
    [
      ['indirect', 'أن الشحنة قديمة', 'السلطات الزرقانية'],
      ['indirect', 'أن التحقيق مستمر', 'السلطات الزرقانية'],
      ['indirect', 'أن السائق هرب', 'السلطات الزرقانية'],
    ],
    'a wrong ending where one has spoken alone',
  ],
  ['هجوم\nوأكد مصدر تركي أن الطائرات وصلت.', [['indirect', 'أن الطائرات وصلت', null]], 'Turkish, not Turki'],
  [
    'لقاء\nقال كريم الحداد إن الجسر جاهز. لكنه في مقابلة جديدة قال إنه قديم.',
    [
      ['indirect', 'إن الجسر جاهز', 'كريم الحداد'],
      ['indirect', 'إنه قديم', 'كريم الحداد'],
    ],
    '"but he", with a circumstance before the verb',
  ],
  [
    'لقاء\nوفي السياق ذاته أشاد نائب المدير كريم الحداد بالبرنامج، وبجهود الأمير سالم بن فهد، مؤكدا أن العمل مستمر.',
    [['indirect', 'أن العمل مستمر', 'كريم الحداد']],
    'who praises goes on speaking, not whom he praises',
  ],
  [
    'نهر\nيبلغ مداه مئة متر، وقال كريم الحداد إنه عميق.',
    [['indirect', 'إنه عميق', 'كريم الحداد']],
    '"amounts to" is written like "informs"',
  ],
])('%s', (text, expected) => {
  expect(quotedWords(text, 'ar')).toEqual(expected)
})

test.each<[string, Report[], string]>([
  [
    'جاده\nحسن رستمی، فرمانده پلیس، گفت: راه باز است. به گزارش پایگاه راه، برف می‌بارد.',
    [['colon', 'راه باز است', 'حسن رستمی']],
    'the credit of the desk ends what is said',
  ],
  [
    'جاده\nحسن رستمی بااشاره به اینکه راه باز است، خاطرنشان ساخت: پل هم باز است.',
    [
      ['indirect', 'راه باز است', 'حسن رستمی'],
      ['colon', 'پل هم باز است', 'حسن رستمی'],
    ],
    '"with" written onto its noun, and another light verb',
  ],
  [
    'جاده\nحسن میررستمی گفت: راه باز است.\nرستمی افزود: پل هم باز است.\nبه گفته وی تجهیزات رسیده است ضمن آن که کار ادامه دارد.',
    [
      ['colon', 'راه باز است', 'حسن میررستمی'],
      ['colon', 'پل هم باز است', 'حسن میررستمی'],
      ['indirect', 'تجهیزات رسیده است ضمن آن که کار ادامه دارد', 'حسن میررستمی'],
    ],
    'a surname with its title of descent; nothing more belongs to "him"',
  ],
  [
    'جاده\nدر بیانیه منتشر شده از سوی شهرداری نیلبار آمده است که راه باز است.',
    [['indirect', 'که راه باز است', 'شهرداری نیلبار']],
    'who published a paper wrote it',
  ],
  [
    'جاده\nبیانیه حسن رستمی، شهردار نیلبار به شرح زیر است: «مردم عزیز، راه باز است.»',
    [['direct', 'مردم عزیز، راه باز است.', 'حسن رستمی']],
    'a statement that follows',
  ],
  [
    'مشاور شهردار نیلبار: راه باز است\nحسن رستمی، مشاور شهردار نیلبار، روز شنبه نوشت: «پل هم از فردا باز است».',
    [
      ['colon', 'راه باز است', 'حسن رستمی'],
      ['direct', 'پل هم از فردا باز است', 'حسن رستمی'],
    ],
    'an office in the title, its holder in the text',
  ],
  [
    'معاون حمل و نقل شهرداری نیلبار:\nخودروها آلوده‌اند\nعکس: زهرا بهشتی\nمعاون حمل و نقل شهرداری نیلبار گفت: مترو ظرفیت دارد.\nحسن رستمی افزود: باید کار کرد.',
    [
      ['colon', 'خودروها آلوده‌اند', 'حسن رستمی'],
      ['colon', 'مترو ظرفیت دارد', 'حسن رستمی'],
      ['colon', 'باید کار کرد', 'حسن رستمی'],
    ],
    'a kicker before the title; the photographer is nobody in the news',
  ],
  [
    'آمار\nبه گفته سخنگوی شهرداری نیلبار تاکنون صد پل ساخته شده است.',
    [['indirect', 'تاکنون صد پل ساخته شده است', null]],
    'a source that no comma parts from what is said',
  ],
  [
    'آمار\nآمار در حالی اعلام می‌شود که حسن رستمی، شهردار نیلبار گفت: راه باز است.',
    [['colon', 'راه باز است', 'حسن رستمی']],
    '"while" has its "that", and a clause of its own',
  ],
  [
    'بیانیه\nشهرداری نیلبار با تأکید بر اینکه «راه باید از فردا باز شود» یادآور شد: «پل آماده است و باز می‌ماند».',
    [
      ['direct', 'راه باید از فردا باز شود', 'شهرداری نیلبار'],
      ['direct', 'پل آماده است و باز می‌ماند', 'شهرداری نیلبار'],
    ],
    'all in marks behind "stressing that"',
  ],
  ['جاده\nبی.بی.سی: حسن رستمی شهردار نیلبار گفت: راه باز است.', [['colon', 'راه باز است', 'حسن رستمی']], 'an outlet spelled in letters'],
  [
    'جاده\nمراسم با حضور شرکت بحر زرقان برگزار شد. این شرکت اعلام کرد که راه باز است.',
    [['indirect', 'که راه باز است', 'شرکت بحر زرقان']],
    'the company that the text named last',
  ],
  [
    'پل تازه؛ رستمی: راه باز است\nحسن رستمی گفت: پل هم باز است.',
    [
      ['colon', 'راه باز است', 'حسن رستمی'],
      ['colon', 'پل هم باز است', 'حسن رستمی'],
    ],
    'a speaker in the second half of a title',
  ],
  [
    'سفر\nاز سوی دیگر مدیرعامل راه نیلبار گفت: پل باز است.',
    [['colon', 'پل باز است', null]],
    '"on the other hand" stands before the subject',
  ],
])('%s', (text, expected) => {
  expect(quotedWords(text, 'fa')).toEqual(expected)
})

test("the head of a candidate's election staff is not the candidate", () => {
  const text = 'ستاد\nمحمود رستمی به نیلبار رفت.\nرئیس ستاد انتخاباتی رستمی گفت: راه باز است.'
  const [quote] = quotesOf(text, 'fa', [speaker(1, { fa: 'محمود رستمی' })])
  expect(quote).toMatchObject({ speakerName: null, subjectId: null })
})
