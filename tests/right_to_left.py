"""Two maps that are read from right to left, with words, names and numbers in them that are not."""

ARABIC_MAP = """
title: هل نمنع الهواتف في المدرسة؟
question: هل ينبغي للمدرسة أن تمنع الهواتف طوال اليوم؟
language: ar
authors: [لجنة الأهل]
date: 2025-09-01
sources:
  report: {title: تقرير عن الهواتف, author: وزارة التربية, date: 2024-05-02, url: "https://example.org/taqrir", text:
    "قال المعلمون إن الصفوف صارت أهدأ منذ أن مُنعت الهواتف. وارتفعت العلامات بنسبة 6٪ في سنة واحدة."}
  oecd: {title: Students and Smartphones, author: OECD, date: 2023-12-05}
speakers:
  huda: {name: هدى منصور, role: مديرة, colour: "#1b7f5c"}
  karim: {name: كريم, role: والد, colour: "#b5651d"}
  oecd: {name: OECD, colour: "#3a5fb0"}
groups:
  learning: {title: التعلّم}
claims:
  ban:
    text: ينبغي أن تُمنع الهواتف في المدرسة طوال اليوم.
    title: منع الهواتف
    speaker: huda
  calm:
    text: الصفوف أهدأ من دون هواتف، والتلاميذ يصغون إلى المعلم وإلى بعضهم بعضًا.
    speaker: huda
    group: learning
    supports: ban
    tags: [تعلّم]
    note: قيل ذلك في اجتماع الربيع.
    passages:
      - {quote: الصفوف صارت أهدأ منذ أن مُنعت الهواتف, source: report, locator: ص 3}
      - {quote: Students who use phones less feel less distracted., source: oecd, speaker: oecd, locator: "p. 12"}
  marks:
    text: OECD تقول إن العلامات ترتفع بنسبة 6٪ (ست نقاط) حين تغيب الهواتف.
    speaker: oecd
    group: learning
    supports: {claim: ban, with: [calm]}
    passages:
      - {quote: وارتفعت العلامات بنسبة 6٪ في سنة واحدة, source: report}
  reach:
    text: يجب أن يستطيع الأهل الوصول إلى أولادهم في الطوارئ.
    speaker: karim
    attacks: ban
  office:
    text: يكفي هاتف المكتب لذلك.
    implicit: true
    undercuts: reach -> ban
  latin:
    text: Phones are banned in all public schools of the city already.
    supports: ban
tour: [{claim: ban, say: لنبدأ من هنا.}, {claim: calm}, {claim: reach}]
"""

HEBREW_MAP = """
title: טלפונים בבית הספר
language: he
speakers:
  dana: {name: דנה לוי, role: מורה, colour: "#7a4fb0"}
claims:
  ban: {text: צריך לאסור על טלפונים בבית הספר לאורך כל היום., speaker: dana}
  calm:
    text: "בלי טלפונים השיעורים שקטים יותר: כך אומר גם דו״ח של OECD משנת 2023 (עמ׳ 12)."
    speaker: dana
    supports: ban
    passages: [השיעורים שקטים יותר]
  reach: {text: ההורים צריכים להגיע לילדים שלהם בשעת חירום., attacks: ban}
"""
