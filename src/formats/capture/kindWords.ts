import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import { phraseBook } from './phrases.ts'

/** How a word tells what happened. */
export interface KindMeaning {
  kind: InteractionKind
  /**
   * A `thing` may lie ahead as well ("coffee on Friday"), a `deed` has been done ("called"), an
   * `order` is a thing before "with" and to be done before a name ("call Bo"); a `talk` may have
   * been anywhere, so that "on Zoom" decides.
   */
  form: 'thing' | 'deed' | 'order' | 'talk'
  /** Who reached out, where the subject of the word is me. */
  direction: InteractionDirection
}

const thing = (kind: InteractionKind): KindMeaning => ({ kind, form: 'thing', direction: 'mutual' })
const order = (kind: InteractionKind): KindMeaning => ({ kind, form: 'order', direction: 'mutual' })
const talk: KindMeaning = { kind: 'meeting', form: 'talk', direction: 'mutual' }
const deed = (
  kind: InteractionKind,
  direction: InteractionDirection = 'outbound',
): KindMeaning => ({
  kind,
  form: 'deed',
  direction,
})

export const kindAt = phraseBook<KindMeaning>([
  [
    thing('meeting'),
    'coffee,lunch,dinner,breakfast,brunch,drinks,drink,beer,beers,wine,tea,walk,meeting,1:1,1-1,one on one,sync,interview,job interview,catch-up,catch up,catchup,workshop,kaffee,mittagessen,abendessen,frühstück,treffen,bier,termin,vorstellungsgespräch,spaziergang,café,déjeuner,petit-déjeuner,dîner,réunion,rendez-vous,verre,entretien,almuerzo,comida,cena,desayuno,reunión,cerveza,entrevista',
  ],
  [order('meeting'), 'meet,meet up'],
  [
    deed('meeting', 'mutual'),
    'visited,walked,hung out,interviewed,getroffen,traf,besucht,rencontré,vu,quedé,vi,conocí',
  ],
  [
    talk,
    'met,met up,saw,seen,ran into,bumped into,caught up,caught up with,talk,talked,talk to,chat,chatted,spoke,spoken,conversation,gespräch,gesprochen,parlé,discuté,hablé,charla,charlé',
  ],
  [order('call'), 'call,phone'],
  [
    thing('call'),
    'phone call,phone chat,phone screen,phone interview,screening call,telefonat,anruf,appel,coup de fil,llamada',
  ],
  [deed('call'), 'called,phoned,rang,angerufen,appelé,llamé'],
  [deed('call', 'mutual'), 'telefoniert'],
  [
    thing('video call'),
    'zoom,zoom call,video call,videocall,video chat,teams call,teams,google meet,meet call,facetime,skype,skype call,videoanruf,videokonferenz,visio,visioconférence,appel vidéo,videollamada',
  ],
  [deed('video call', 'mutual'), 'zoomed,facetimed,skyped'],
  [order('message'), 'message,text,dm'],
  [thing('message'), 'whatsapp,sms,linkedin message,text message,nachricht,mensaje'],
  [
    deed('message'),
    'messaged,texted,dmed,pinged,wrote,wrote to,replied,replied to,answered,thanked,congratulated,invited,asked,sent a message to,sent a message,sent,geschrieben,écrit,envoyé,escribí,enviado,envié',
  ],
  [
    deed('message', 'inbound'),
    'heard from,heard back from,got a message from,got a message,got a text from,message from',
  ],
  [order('email'), 'email,e-mail,mail'],
  [
    deed('email'),
    'emailed,e-mailed,mailed,gemailt,sent an email to,sent an email,sent a mail to,wrote an email to',
  ],
  [deed('email', 'inbound'), 'got an email from,got an email,got mail from,received an email from'],
  [thing('email'), 'courriel,correo'],
  [thing('letter'), 'letter,postcard,card,brief,postkarte,lettre,carte,carta'],
  [deed('letter'), 'sent a letter to,sent a postcard to,sent a card to,wrote a letter to'],
  [deed('letter', 'inbound'), 'got a letter from,got a card from,got a postcard from'],
  [deed('introduction'), 'introduced'],
  [order('introduction'), 'intro,introduction'],
  [deed('favour'), 'helped,recommended,referred,gave feedback to,reviewed,geholfen'],
])

/** Where a talk took place, after "on", "over" or "by". */
export const mediumAt = phraseBook<InteractionKind>([
  ['call', 'phone,the phone,telefon,téléphone,teléfono'],
  ['video call', 'zoom,teams,google meet,skype,facetime,video,visio'],
  [
    'message',
    'whatsapp,linkedin,slack,signal,telegram,sms,text,discord,twitter,mastodon,instagram,dm,threema',
  ],
  ['email', 'email,e-mail,mail'],
])

/** A gathering of many: meeting somebody there was at an event. */
export function isGathering(name: string): boolean {
  return /\p{L}(?:Con|Conf|CON)(?!\p{L})|(?:conf|conference|meetup|meet-up|summit|fest|festival|fair|messe|congress|kongress|konferenz|expo|hackathon|salon|feria|congreso|conférence|conferencia|forum|symposium|barcamp|stammtisch|days)(?!\p{L})/iu.test(
    name.replace(/(?<=\p{Ll})con(?!\p{L})/gu, ''),
  )
}
