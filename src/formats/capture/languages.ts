import { folded } from '#domain/name'

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** Words that tell a language; those that two of them share are left out. */
const TELLING: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<string>>> = {
  de: words(
    'mit und bei bis am vom zum zur der die das den dem ein eine im uber wegen gestern heute morgen vorgestern ubermorgen letzten letzte nachsten nachste kaffee mittagessen treffen getroffen telefoniert telefonat angerufen anrufen schicken schreiben melden nachfassen vor tagen wochen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli oktober dezember',
  ),
  fr: words(
    'avec et chez le la les du des une au aux hier demain rencontre dejeuner diner appel appele appeler envoyer relancer ecrire dernier derniere prochain prochaine jours semaines lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre visio',
  ),
  es: words(
    'con el los las una del ayer manana anteayer antier hoy reunion comida almuerzo cena llamada llamar enviar mandar escribir videollamada pasado pasada proximo proxima hace dias semanas lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** The languages a line seems to be in: English always, and the one other that most of its words tell. */
export function languagesOf(line: string): Language[] {
  const found = folded(line).split(/[^\p{L}\p{M}]+/u)
  const told = (['de', 'fr', 'es'] as const)
    .map((language) => ({
      language,
      words: found.filter((word) => TELLING[language].has(word)).length,
    }))
    .filter(({ words: count }) => count > 0)
    .sort((one, other) => other.words - one.words)
  return ['en', ...told.slice(0, 1).map(({ language }) => language)]
}
