import type { Meant } from './lines.ts'

/** Lines as people write them in German, French and Spanish, and what each must become. */
export const OTHER_LINES: readonly (readonly [line: string, meant: Meant])[] = [
  ['Kaffee mit Ana', { with: ['Ana'], was: 'meeting 2026-11-25' }],
  ['Kaffee mit Ana und Bo gestern', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-24' }],
  ['Gestern mit Ana telefoniert', { with: ['Ana'], was: 'call 2026-11-24' }],
  ['Ana Souza vorgestern getroffen', { with: ['Ana Souza'], was: 'meeting 2026-11-23' }],
  ['Mittagessen mit Jürgen am Freitag', { with: ['Jürgen'], was: 'meeting 2026-11-20' }],
  ['Telefonat mit Bo am 3. November', { with: ['Bo'], was: 'call 2026-11-03' }],
  ['Telefonat mit Bo am 3.11.', { with: ['Bo'], was: 'call 2026-11-03' }],
  ['Treffen mit Ana vor zwei Wochen', { with: ['Ana'], was: 'meeting 2026-11-11' }],
  [
    'Kaffee mit Ana, Deck schicken bis Freitag',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['send 2026-11-27 Deck schicken'] },
  ],
  [
    'Kaffee mit Ana, nächsten Dienstag anrufen',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['call 2026-12-01 Ana anrufen'] },
  ],
  ['Ana morgen anrufen', { also: ['Ana'], then: ['call 2026-11-26 Ana anrufen'] }],
  ['Café avec Ana hier', { with: ['Ana'], was: 'meeting 2026-11-24' }],
  ['Déjeuner avec Ana et Bo mardi dernier', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-24' }],
  ['Appel avec Chloé Martin avant-hier', { with: ['Chloé Martin'], was: 'call 2026-11-23' }],
  ['Rencontré Ana le 3 novembre', { with: ['Ana'], was: 'meeting 2026-11-03' }],
  ['Café avec Ana il y a trois jours', { with: ['Ana'], was: 'meeting 2026-11-22' }],
  [
    'Café avec Ana, envoyer le deck vendredi',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['send 2026-11-27 Envoyer le deck'] },
  ],
  ['Appeler Bo demain', { also: ['Bo'], then: ['call 2026-11-26 Appeler Bo'] }],
  [
    'Visio avec Ana, relancer mardi prochain',
    { with: ['Ana'], was: 'video call 2026-11-25', then: ['other 2026-12-01 Relancer Ana'] },
  ],
  ['Café con Ana ayer', { with: ['Ana'], was: 'meeting 2026-11-24' }],
  ['Comida con Ana y Bo el lunes', { with: ['Ana', 'Bo'], was: 'meeting 2026-11-23' }],
  ['Llamada con Íñigo López anteayer', { with: ['Íñigo López'], was: 'call 2026-11-23' }],
  ['Reunión con Ana el 3 de noviembre', { with: ['Ana'], was: 'meeting 2026-11-03' }],
  ['Cena con Ana hace tres días', { with: ['Ana'], was: 'meeting 2026-11-22' }],
  [
    'Café con Ana, enviar CV el viernes',
    { with: ['Ana'], was: 'meeting 2026-11-25', then: ['send 2026-11-27 Enviar CV'] },
  ],
  ['Llamar a Bo mañana', { also: ['Bo'], then: ['call 2026-11-26 Llamar a Bo'] }],
  [
    'Videollamada con Ana, escribir la próxima semana',
    { with: ['Ana'], was: 'video call 2026-11-25', then: ['write 2026-12-02 Escribir a Ana'] },
  ],
]
