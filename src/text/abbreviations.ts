// Words that are written with a full stop without ending a sentence.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** A name, a number or more of the same follows these: the full stop never ends a sentence. */
export const NEVER_LAST = words(`
  mr mrs ms messrs dr prof gen lt col maj capt cpl sgt cmdr adm brig cdr sen sens rep reps gov govs pres rev hon
  amb supt insp fr st ste mt ft vs v cf ca approx est no nos art fig vol pp p ed eds al viz e.g i.e dept
  ген полк адм проф акад доц им т.е т.к т.н см ср ул пл просп пос дер ст рис стр напр св тов гр зам пом
  наст вып изд мин сек тел корп кв д п`)

/** These end a sentence only where the next word opens one ("He left the U.S. The trip …"). */
export const SELDOM_LAST = words(`
  u.s u.s.a u.n u.k e.u d.c u.a.e p.m a.m b.c a.d ph.d jr sr inc corp co ltd plc llc bros etc jan feb mar apr jun
  jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun min hrs lb oz
  млн млрд трлн тыс руб коп долл обл р-н чел др пр т.д т.п н.э гг вв янв февр фев мар апр июн июл авг сент
  сен окт нояб ноя дек`)

/** Words that begin sentences and hardly ever names. */
export const OPENERS = words(`
  the a an this that these those it he she they we i you his her their its our my in on at by for from with after
  before as if when while although though since because but and or so yet however meanwhile there here what who how
  why where both all some many most no not now then also earlier later according
  он она оно они мы я вы это эта этот эти его её ее их в во на по при с со к ко у о об от до для из за после перед
  как если когда хотя так но а и или однако ранее также кроме между при поэтому тем там здесь все что кто накануне`)
