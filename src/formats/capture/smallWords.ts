import { phraseBook, wordSet } from './phrases.ts'
import type { Token } from './tokens.ts'

export const WITH = wordSet('with w/ w mit avec con')
export const AND = wordSet('and & + und et y e n plus')
export const FROM = wordSet('from of von vom')
const TO = wordSet('to an')

/** Spanish verbs behind which "a" is no article. */
const WITH_A =
  /^(?:llam|escrib|vi$|conoc|habl|envi|mand|pregunt|present|agradec|felicit|ped|respond)/
const AT = wordSet('at in bei beim im auf chez au en')
export const ON = wordSet('on over by via per über am par sur por')

/** "to", "an", "à", and "a" where it is Spanish. */
export function isTo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.plain !== 'a') return TO.has(token.plain)
  return token.text === 'à' || WITH_A.test(tokens[at - 1]?.plain ?? '')
}

/** Where somebody was or works. */
export function isPlaceWord(token: Token | undefined): boolean {
  return token !== undefined && (AT.has(token.plain) || token.text === 'à')
}

/** What is talked about follows. */
export const topicAt = phraseBook<true>([
  [true, 'about,re,regarding,concerning,über,wegen,à propos de,au sujet de,sobre,acerca de'],
])

/** Words that stand before a kind and say nothing more. */
export const FILLERS = wordSet(
  'i we had a an the my our just just. have having got for quick short long brief great good nice lovely fun productive first second another virtual short. team then today: did ich wir hatte ein eine einen kurz kurzer kurzes gutes gute langes on un une j’ai avons eu petit tuve un una tuvimos was were out',
)

/** What is left of a sentence around names: "and I met", "called me". */
export const ME = wordSet('me i us mich mir moi nous mí yo')

/** What somebody is to me, said before the name. */
export const ROLES = wordSet(
  'client customer recruiter investor colleague friend mentor professor teacher neighbour neighbor boss manager cousin uncle aunt grandma grandpa brother sister coach landlord founder designer developer engineer kunde kundin kollege kollegin freund freundin',
)

/** Words before a day that go with it. */
export const BEFORE_DAY = wordSet(
  'on by for before until till due this from at am bis vor ab zum le la avant pour el para antes del hasta den',
)

/** Small words that are nobody's name. */
export const NO_NAME = wordSet(
  'i a an the my our your his her their its him them he she it they we us me you this that these those some any no not all everyone everybody someone somebody nobody people team guys folks both and or but if so as at by for from in into of off on onto out over per re than then to up via with about after again before during since until till very just also too now when where who whom why how what which there here is was were are be been has have had do does did will would can could should may might must good great nice quick long short new old first last next more less much many few two three lots got get gave give went wants want said says talked spoke discussed told asked met follow mom mum dad mother father brother sister wife husband boss manager recruiter client friend friends colleagues neighbour neighbor ein eine einen einem der die das den dem mein meine meinem unser dem team kollegen ich wir er sie es und oder aber nicht kein keine mit bei um zu von für auf aus le la les un une des mon ma mes notre je nous il elle ils et ou mais ne pas de du avec chez pour dans sur el los las una unos mi mis nuestro yo nosotros y o pero no con en para por del al',
)

/** Small words inside a name. */
export const PARTICLES = wordSet(
  "van der den de la del los las di da dos von zu zur bin ibn al el ter ten le du d' y e mac",
)

/** What may stand before a name and belongs to it. */
export const HONORIFICS = wordSet('dr. prof. mr. mrs. ms. st. dr prof mr mrs ms herr frau mme')
