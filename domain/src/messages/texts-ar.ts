import type { ActionTexts, MessageTexts } from './texts.ts';

export const MESSAGE_TEXTS_AR: MessageTexts = {
  offer: {
    title: '{{title}}، {{area}}',
    text: '{{when}} · {{outward}} · الرد حتى {{replyBy}}',
  },
  offerUrgent: {
    title: 'عاجل: {{title}}، {{area}}',
    text: '{{when}} · {{outward}} · الرد حتى {{replyBy}}',
  },
  offerFull: {
    title: '{{title}}: شُغلت جميع الأماكن',
    text: 'شكرًا لاستعدادك. اضغط للانضمام إلى الاحتياط.',
  },
  offerReminder: {
    title: 'ما زال مفتوحًا: {{title}}، {{area}}',
    text: '{{when}} · {{outward}} · الرد قبل {{replyBy}}',
  },
  bundle: {
    title: 'رسائل جديدة: {{count}}',
    text: 'افتح Muster لقراءتها.',
  },
  drill: {
    title: 'تمرين: هل أنت هنا؟',
    text: 'هذا تمرين لفريق {{team}}. اضغط وأكد قبل {{until}}.',
  },
  drillOver: {
    title: 'انتهى التمرين: {{team}}',
    text: 'أكد {{confirmed}} من {{people}} في الوقت.',
  },
  message: {
    title: '{{from}}',
    text: '{{text}}',
  },
  jobMessage: {
    title: '{{from}}: {{title}}',
    text: '{{text}}',
  },
  notSeen: {
    title: 'يرجى الاطلاع: {{title}}',
    text: 'ينتظر المكتب ردك حتى {{replyBy}}. {{when}} · {{outward}}',
  },
  promoted: {
    title: 'المكان لك: {{title}}',
    text: 'انسحب أحد الزملاء. {{when}}. العنوان موجود في صفحة المهمة.',
  },
  assigned: {
    title: 'لك مكان: {{title}}',
    text: '{{when}}. سجّلك المكتب في هذه المهمة. العنوان موجود في صفحتها.',
  },
  released: {
    title: 'أُلغي حجز مكانك: {{title}}',
    text: '{{when}}. أصبح وقتك متاحًا من جديد.',
  },
  releasedByChange: {
    title: 'أُلغي حجز مكانك: {{title}}',
    text: 'تغيّر موعد المهمة إلى {{when}} ولم يعد يناسب عملك الآخر أو صلاحية شهادتك.',
  },
  jobChanged: {
    title: 'تغيير: {{title}}',
    text: 'الموعد الآن {{when}}، {{area}}. اطّلع على ما تغيّر.',
  },
  jobCancelled: {
    title: 'أُلغيت: {{title}}',
    text: '{{when}}. السبب: {{reason}}',
  },
  atRisk: {
    title: 'لم يبقَ من نسأله: {{title}}',
    text: 'الأماكن الشاغرة: {{missing}} من {{need}}. البداية: {{when}}.',
  },
  withdrawnLate: {
    title: 'انسحاب متأخر: {{title}}',
    text: 'المنسحب: {{name}}. البداية: {{when}}.',
  },
  overdue: {
    title: 'لم تُنهَ بعد: {{title}}',
    text: 'كان يجب أن تنتهي المهمة: {{when}}. أنهِها أو أخّر موعد نهايتها.',
  },
  weekDue: {
    title: 'خطّط للأسبوع {{week}}',
    text: 'لا يعرف المكتب بعد متى يمكنك العمل. «كالأسبوع الماضي» بلمسة واحدة.',
  },
  weekMissing: {
    title: 'بدأ الأسبوع {{week}} من دون أوقاتك',
    text: 'تُحسب غير متاح. قل متى يمكنك العمل.',
  },
  jobSoon: {
    title: 'قريبًا: {{title}}',
    text: '{{when}}، {{area}}. العنوان في المهمة.',
  },
  areYouThere: {
    title: 'هل وصلت؟ {{title}}',
    text: 'بدأت المهمة في {{start}}. أخبرنا أنك هناك، أو اتصل بالمكتب.',
  },
  stillOpen: {
    title: 'ما زالت مفتوحة: {{title}}',
    text: 'كان يجب أن تنتهي في {{end}}. أكمل ما بقي، أو أخبر المكتب.',
  },
  nobodyThere: {
    title: 'لا أحد هناك: {{title}}',
    text: 'كان يجب أن تبدأ: {{when}}. اتصل بمن عليهم الحضور.',
  },
  unsentWeek: {
    title: 'الأسبوع {{week}}: لم يرسله {{unsent}}',
    text: 'انظر من هم وأين ينقصون.',
  },
  thinWeek: {
    title: 'الأسبوع {{week}}: أين النقص',
    text: 'في أضيق موضع ينقص {{missing}} من {{need}}: {{zone}}. لم يرسل أسبوعه: {{unsent}}.',
  },
  testAlarm: {
    title: 'تنبيه تجريبي',
    text: 'التنبيهات تصل إلى هذا الهاتف. اضغط لإنهاء التجربة.',
  },
  pushTrouble: {
    title: 'قد لا تصل التنبيهات',
    text: 'خدمة الإشعارات ترفض {{missing}} من {{need}} رسالة ({{code}}). لم يضِع شيء؛ اتصل بمن لا يردّ.',
  },
  confirmAddress: {
    title: 'وصولك إلى {{org}}',
    text: 'افتح هذا الرابط لتأكيد عنوانك واختيار كلمة مرور. يعمل مرة واحدة.\n\n{{link}}\n\nإذا لم تطلب الوصول فتجاهل هذه الرسالة.',
  },
  addressKnown: {
    title: 'وصولك إلى {{org}}',
    text: 'طلب شخص ما الوصول بهذا العنوان الذي له حساب بالفعل. سجّل الدخول هنا أو عيّن كلمة مرور جديدة.\n\n{{link}}\n\nإذا لم تكن أنت فلم يحدث شيء.',
  },
  accessAsked: {
    title: 'يطلب الوصول: {{name}}',
    text: 'العنوان مؤكد. اقبل الطلب أو ارفضه في المستخدمين.',
  },
  accessGranted: {
    title: 'أصبح لديك وصول: {{org}}',
    text: 'تمت الموافقة على وصولك.\n\n{{link}}',
  },
  accessRefused: {
    title: 'وصولك إلى {{org}}',
    text: 'لم تتم الموافقة على وصولك. السبب: {{reason}}',
  },
  certificateEnding: {
    title: 'شهادة تنتهي: {{certificate}}',
    text: '{{name}}: صالحة حتى {{until}}. بعدها لن تصل عروض تتطلبها.',
  },
  erasureAsked: {
    title: 'يطلب حذف بياناته: {{name}}',
    text: 'في المستخدمين يظهر ما يجب أن يبقى ولماذا.',
  },
  reconfirm: {
    title: 'تغيير، أكّد من جديد: {{title}}',
    text: 'كان الموعد {{was}}، وأصبح {{when}}، {{area}}. أجب حتى {{by}} وإلا ذهب مكانك إلى غيرك.',
  },
  reconfirmSoon: {
    title: 'تغيير، أكّد من جديد: {{title}}',
    text: 'كان الموعد {{was}}، وأصبح {{when}}، {{area}}. أجب الآن؛ سيتصل بك المكتب.',
  },
  releasedNoAnswer: {
    title: 'أُلغي حجز مكانك: {{title}}',
    text: 'تغيّر موعد المهمة إلى {{when}} ولم تؤكد من جديد في الوقت المحدد. لا يُحسب ذلك عليك.',
  },
  callToReconfirm: {
    title: 'يُرجى الاتصال: {{title}}',
    text: 'تغيّرت قبيل البداية، {{when}}. من لم يؤكدوا بعد: {{missing}}.',
  },
  chosen: {
    title: 'المكان لك: {{title}}',
    text: '{{when}}. اختارك المكتب. العنوان موجود في صفحة المهمة.',
  },
  notChosen: {
    title: 'شُغلت جميع الأماكن: {{title}}',
    text: '{{when}}. شكرًا لتقدّمك. قد يسألك المكتب إن شغر مكان.',
  },
  noShow: {
    title: 'سُجّل عدم حضورك: {{title}}',
    text: '{{when}}. اتصل بالمكتب إن كان هذا خطأ.',
  },
  welfareCheck: {
    title: 'هل أنت بخير؟ {{title}}',
    text: 'اضغط وأبلغنا. وبلا جواب يتصل بك المكتب.',
  },
  welfareMissed: {
    title: 'لا أثر: {{title}}',
    text: '{{name}} في الموقع ولا يُبلغ أن كل شيء بخير. يُرجى الاتصال.',
  },
  standInFound: {
    title: 'حلّ شخص محلك: {{title}}',
    text: '{{when}}. أصبح وقتك متاحًا من جديد. لا يُحسب ذلك عليك.',
  },
  standInNone: {
    title: 'لم يستطع أحد أن يحلّ محلك: {{title}}',
    text: '{{when}}. ما زال المكان لك.',
  },
  cancelledByCustomer: {
    title: 'أُلغيت: {{title}}',
    text: '{{when}}. ألغاها العميل.',
  },
  cancelledForWeather: {
    title: 'أُلغيت: {{title}}',
    text: '{{when}}. بسبب الطقس.',
  },
  cancelledTooFew: {
    title: 'أُلغيت: {{title}}',
    text: '{{when}}. لم يستطع عدد كافٍ الحضور.',
  },
  cancelledNotNeeded: {
    title: 'أُلغيت: {{title}}',
    text: '{{when}}. لم تعد لازمة.',
  },
  invited: {
    title: 'حسابك لدى {{org}}',
    text: 'لديك حساب. افتح هذا الرابط لاختيار كلمة مرور وتسجيل الدخول. يعمل مرة واحدة.\n\n{{link}}\n\nإن لم تكن تعرفنا فتجاهل هذه الرسالة.',
  },
  passwordReset: {
    title: 'كلمة مرور جديدة لحساب {{org}}',
    text: 'افتح هذا الرابط لتعيين كلمة مرور جديدة. يعمل مرة واحدة فقط.\n\n{{link}}\n\nإن لم تطلب ذلك فتجاهل هذه الرسالة.',
  },
};

export const ACTION_TEXTS_AR: ActionTexts = { look: 'عرض والرد', decline: 'رفض' };
