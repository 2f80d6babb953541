import type { TimePrecision } from '@kotak-aduan/api-client/schemas/clip';
import { defineRules } from '../rules/define-rules.ts';

const wordsOf = (text: string): readonly string[] => text.split(' ');
const phrasesOf = (text: string): readonly string[] => text.split(',');

export const timeUnits: readonly TimePrecision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** By language of the interface, from the second to the year. */
const units: Readonly<Record<string, string>> = {
  id: 'd dtk detik|m mnt menit|j jam|hr hari|mg mgg minggu|bln bulan|t thn tahun',
  ms: 's saat|m min minit|j jam|h hari|mgg minggu|bln bulan|t thn tahun',
  en: 's sec secs second seconds|m min mins minute minutes|h hr hrs hour hours|d day days|w wk wks week weeks|mo mon mos month months|y yr yrs year years',
  fr: 's sec seconde secondes|m min minute minutes|h heure heures|j jour jours|sem semaine semaines|mois|an ans année années',
  es: 's seg segundo segundos|m min minuto minutos|h hora horas|d día dia días dias|sem semana semanas|mes meses|a año años',
  pt: 's seg segundo segundos|m min minuto minutos|h hora horas|d dia dias|sem semana semanas|mês mes meses|a ano anos',
  de: 's sek sekunde sekunden|m min minute minuten|h std stunde stunden|t tg tag tage tagen|w wo woche wochen|mon monat monate monaten|j jahr jahre jahren',
  it: 's sec secondo secondi|m min minuto minuti|h ora ore|g giorno giorni|sett settimana settimane|mese mesi|anno anni',
  ru: 'с сек|мин минуту минуты минут|ч час часа часов|д дн день дня дней|нед неделю недели недель|мес месяц месяца месяцев|г год года лет',
  vi: '|phút|giờ|ngày|tuần|tháng|năm',
  pl: '|min minut minuty|g godz godzinę godziny godzin|d dn dzień dni|tyg tydzień tygodnie tygodni|mies miesiąc miesiące miesięcy|rok lata lat',
  zh: '秒 秒前|分 分钟 分鐘 分钟前 分鐘前|小时 小時 小时前 小時前|天 天前|周 週 周前 週前|个月 個月 个月前 個月前|年 年前',
  ja: '秒 秒前|分 分前|時間 時間前|日 日前|週間 週間前|か月 か月前|年 年前',
  ko: '초 초전|분 분전|시간 시간전|일 일전|주 주전|개월 개월전|년 년전',
};

/** Monday first. */
const weekdays = [
  'monday mon senin lundi lunes segunda-feira montag',
  'tuesday tue selasa mardi martes terça-feira dienstag',
  'wednesday wed rabu mercredi miércoles quarta-feira mittwoch',
  'thursday thu kamis jeudi jueves quinta-feira donnerstag',
  "friday fri jumat jum'at vendredi viernes sexta-feira freitag",
  'saturday sat sabtu samedi sábado samstag',
  'sunday sun minggu dimanche domingo sonntag',
];

/** January first. The same word never means two months in these languages. */
const months = [
  'january jan januari janvier janv enero ene janeiro januar gennaio gen января январь янв stycznia styczeń',
  'february feb februari pebruari février févr fév febrero fevereiro fev februar febbraio февраля февраль февр lutego luty',
  'march mar maret mars marzo março märz mär marca marzec марта март мар mac',
  'april apr avril avr abril abr aprile kwietnia kwiecień апреля апрель апр',
  'may mei mai mayo maio maggio mag maja maj мая май',
  'june jun juni juin junio junho giugno giu czerwca czerwiec июня июнь июн',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec июля июль июл julai',
  'august aug agustus agu ags agt août agosto ago sierpnia sierpień августа август авг ogos',
  'september sep sept septembre septiembre setembro set settembre września wrzesień сентября сентябрь сент сен',
  'october oct oktober okt octobre octubre outubro out ottobre ott października październik октября октябрь окт',
  'november nov nopember novembre noviembre novembro listopada listopad ноября ноябрь нояб ноя',
  'december dec desember des décembre déc diciembre dic dezembro dez dezember dicembre grudnia grudzień декабря декабрь дек dis disember',
];

/** `month.1` and so on. */
const numbered = (name: string, lists: readonly string[]): [string, readonly string[]][] => lists.map((list, index) => [`${name}.${index + 1}`, wordsOf(list)]);

const unitName = new RegExp(`^[a-z]{2,3}\\.(?:${timeUnits.join('|')})$`);

/**
 * Words of times as the platforms write them. `LANGUAGE.UNIT`: units by language of the interface; a word that means different things in two languages
 * ("2 j": two hours in Indonesian, two days in French) counts only where the language is known. A newer set may add languages.
 */
export const timeRules = defineRules<never, string>({
  selectors: {},
  words: {
    ...Object.fromEntries([
      ...Object.entries(units).flatMap(([language, lists]) =>
        lists
          .split('|')
          .flatMap((list, index): [string, readonly string[]][] => (list === '' ? [] : [[`${language}.${timeUnits[index] ?? ''}`, wordsOf(list)]])),
      ),
      ...numbered('weekday', weekdays),
      ...numbered('month', months),
    ]),
    /** What stands around the number and says nothing more: "3 hours ago", "il y a 3 heures", "3 jam yang lalu", "vor 3 Tagen". */
    fillers: wordsOf('ago yang lalu il y a hace há atrás vor fa назад trước temu 前 전 edited about sekitar'),
    /** "An hour ago", "sehari yang lalu": one. */
    ones: wordsOf('a an one satu un une uma um una ein eine einem einer jeden'),
    justNow: phrasesOf(
      "just now,now,baru saja,baru,sekarang,à l’instant,à l'instant,ahora,ahora mismo,agora mesmo,gerade eben,только что,vừa xong,방금,刚刚,剛剛",
    ),
    yesterday: phrasesOf('yesterday,kemarin,hier,ayer,ontem,gestern,ieri,вчера,wczoraj,semalam,hôm qua,昨天,昨日,어제'),
    today: phrasesOf("today,hari ini,aujourd’hui,aujourd'hui,hoy,hoje,heute,oggi,сегодня,dzisiaj,hôm nay,今天,今日,오늘"),
    /** Words between day and time: "at", "pukul", "de", "o". */
    joiners: wordsOf('at pukul jam pada tanggal on de del a las la à le às em um am o в of г alle lúc wib wita wit ·'),
  },
  isNewName: (name) => unitName.test(name),
});

/** As they are read by at the moment: a table of words may be a newer one than what is built in. */
export const timeWords: Readonly<Record<string, readonly string[]>> = timeRules.words;
