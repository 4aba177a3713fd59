import type { FollowUpAction } from '#domain/followUp'
import type { Language } from './languages.ts'
import { phraseBook } from './phrases.ts'

/** How a word tells what is to be done. */
export interface ActionMeaning {
  action: FollowUpAction
  language: Language
  /** What stands between the word and a name: "Follow up *with* Ana". */
  joint: string
  /** True for a word that is the name of a thing too: "a call", "a text". */
  isThing: boolean
}

const to = (
  action: FollowUpAction,
  { language = 'en', joint = ' ', isThing = false }: Partial<Omit<ActionMeaning, 'action'>> = {},
): ActionMeaning => ({ action, language, joint, isThing })

const isThing = true
const fr = { language: 'fr' } as const
const es = { language: 'es' } as const

/** Words a follow-up begins with. */
export const actionAt = phraseBook<ActionMeaning>([
  [to('send'), 'send,share,forward'],
  [to('call'), 'ring,call back,phone back'],
  [to('call', { isThing }), 'call,phone'],
  [to('write'), 'write,write to,reply to,reply,respond to,ping,drop a line to,contact'],
  [to('write', { joint: ' to ' }), 'reach out,reach out to,get back to'],
  [to('write', { isThing }), 'email,e-mail,mail,message,text,dm'],
  [to('meet', { isThing }), 'meet,meet up'],
  [
    to('meet', { joint: ' with ' }),
    'meet with,grab coffee,grab a coffee,grab lunch,have coffee,have lunch,schedule,set up,invite',
  ],
  [to('thank'), 'thank,say thanks,send thanks'],
  [to('congratulate'), 'congratulate'],
  [to('introduce'), 'introduce,connect'],
  [to('introduce', { joint: ' for ', isThing }), 'intro'],
  [to('ask'), 'ask'],
  [
    to('other', { joint: ' with ' }),
    'follow up,follow-up,followup,check in,check back,circle back,touch base,catch up again',
  ],
  [to('other', { joint: ' with ' }), 'f/u,fu'],
  [
    to('other'),
    'remind,nudge,prepare,review,read,buy,bring,look up,look into,find,apply,book,check,update,order,give,offer,tell,show,add,register,sign up,research,pick up,return,finish,draft,plan',
  ],
  [to('send', fr), 'envoyer,transmettre,partager'],
  [to('call', fr), 'appeler,rappeler'],
  [to('write', { language: 'fr', joint: ' à ' }), 'écrire,répondre'],
  [to('ask', { language: 'fr', joint: ' à ' }), 'demander'],
  [to('thank', fr), 'remercier'],
  [to('congratulate', fr), 'féliciter'],
  [to('introduce', fr), 'présenter'],
  [to('meet', fr), 'revoir,inviter'],
  [to('other', fr), 'relancer,recontacter,préparer,proposer'],
  [to('send', { language: 'es', joint: ' a ' }), 'enviar,mandar'],
  [to('call', { language: 'es', joint: ' a ' }), 'llamar'],
  [to('write', { language: 'es', joint: ' a ' }), 'escribir,responder'],
  [to('ask', { language: 'es', joint: ' a ' }), 'preguntar,pedir'],
  [to('thank', { language: 'es', joint: ' a ' }), 'agradecer'],
  [to('congratulate', { language: 'es', joint: ' a ' }), 'felicitar'],
  [to('introduce', { language: 'es', joint: ' a ' }), 'presentar'],
  [to('meet', { language: 'es', joint: ' con ' }), 'quedar,quedar con'],
  [to('other', { ...es, joint: ' con ' }), 'seguimiento,hacer seguimiento,preparar'],
])

const de = { language: 'de' } as const

/** German verbs, which a follow-up ends with: "Ana das Deck schicken". */
export const lastActionAt = phraseBook<ActionMeaning>([
  [to('send', de), 'schicken,senden,zuschicken,weiterleiten'],
  [to('call', de), 'anrufen,zurückrufen'],
  [to('write', de), 'schreiben,mailen,antworten,melden,anschreiben'],
  [to('ask', de), 'fragen,nachfragen,bitten'],
  [to('thank', de), 'danken,bedanken'],
  [to('congratulate', de), 'gratulieren'],
  [to('introduce', de), 'vorstellen,vernetzen'],
  [to('meet', de), 'treffen,einladen,besuchen'],
  [to('other', de), 'nachfassen,nachhaken,erinnern,vorbereiten,prüfen,buchen,besorgen,lesen'],
])

/** What may stand before the word that says what to do. */
export const leadAt = phraseBook<true>([
  [
    true,
    "and,then,also,need to,i need to,have to,i have to,must,should,i should,i will,i'll,ill,will,to,todo,to do,to-do,next,next step,next steps,action,remind me to,reminder to,reminder,promised to,i promised to,don't forget to,dont forget to,please,want to,remember to,owe,und,dann,noch,muss,ich muss,soll,puis,et,il faut,je dois,penser à,y,luego,tengo que,hay que",
  ],
])

/** What may be said twice: the bare wish to be in touch again, without what for. */
export function isBareFollowUp(text: string): boolean {
  return /^(?:follow[- ]?up|f\/?u|check in|check back|nachfassen|relancer|seguimiento)$/.test(text)
}
